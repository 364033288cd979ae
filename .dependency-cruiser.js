/** The walls of the house. Each has a name and a sentence; tests/house/walls.test.ts breaks every one on purpose. */
const microsoft = '(^|node_modules/)@(microsoft|azure|pnp)/';
const src = 'src';
const tests = 'tests';

export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file, or a third one they both use.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-knows-nothing',
      comment: 'The domain is what is true: it may use itself and zod, nothing else.',
      severity: 'error',
      from: { path: `^${src}/domain/` },
      to: { pathNot: [`^${src}/domain/`, '(^|node_modules/)zod'] },
    },
    {
      name: 'features-never-meet',
      comment: 'A feature never imports another: what two share belongs to domain, data/hooks or ui.',
      severity: 'error',
      from: { path: `^${src}/features/([^/]+)/` },
      to: { path: `^${src}/features/([^/]+)/`, pathNot: `^${src}/features/$1/` },
    },
    {
      name: 'features-never-fetch',
      comment: 'A feature asks data/hooks; it never talks to a store, an adapter or a service itself.',
      severity: 'error',
      from: { path: `^${src}/features/` },
      to: { path: `^${src}/(data|app|hosts|setup|local365)/`, pathNot: `^${src}/data/hooks/` },
    },
    {
      name: 'views-are-pure',
      comment:
        'A view turns items into finished words: no React, no Fluent, no SDK, so a test needs no screen.',
      severity: 'error',
      from: { path: `^${src}/features/.*View\\.ts$` },
      to: {
        path: [
          '(^|node_modules/)(react|react-dom|@fluentui|@tanstack)(/|$)',
          microsoft,
          '\\.tsx$',
          `^${src}/data/`,
        ],
      },
    },
    {
      name: 'paper-knows-the-domain-only',
      comment:
        'Documents and sheets are made of plain tables: no screen, no list, no service, so every page can use them.',
      severity: 'error',
      from: { path: `^${src}/paper/` },
      to: { path: `^${src}/`, pathNot: `^${src}/(paper|domain)/` },
    },
    {
      name: 'adapters-know-rows',
      comment: 'The adapters carry rows; what a row means is decided in openList and the domain.',
      severity: 'error',
      from: { path: `^${src}/data/(graph|pnp|line)/`, pathNot: `^${src}/data/pnp/provision/` },
      to: {
        path: `^${src}/(domain|features|ui|app|hosts)/`,
        pathNot: `^${src}/domain/columns/definition\\.ts$`,
      },
    },
    {
      name: 'microsoft-at-the-edge',
      comment: "Microsoft's and PnP's packages stay in the adapters, the hosts and the set-up.",
      severity: 'error',
      from: { path: `^${src}/`, pathNot: `^${src}/(data/graph|data/pnp|hosts|setup)/` },
      to: { path: microsoft },
    },
    {
      name: 'pnp-in-its-room',
      comment:
        'PnPjs is spoken in its adapter and on the command line; a host only hands over what it knows.',
      severity: 'error',
      from: { path: `^${src}/`, pathNot: `^${src}/(data/pnp|setup)/` },
      to: { path: '(^|node_modules/)@pnp/' },
    },
    {
      name: 'hosts-are-roots',
      comment:
        'Hosts wire everything together; only their port (hosts/host.ts) may be imported from elsewhere.',
      severity: 'error',
      from: { pathNot: [`^${src}/hosts/`, `^${tests}/`] },
      to: { path: `^${src}/hosts/`, pathNot: `^${src}/hosts/host\\.ts$` },
    },
    {
      name: 'data-knows-no-screen',
      comment: 'Data, ui and domain never look up to features, app or hosts: the arrows point one way.',
      severity: 'error',
      from: { path: `^${src}/(data|ui|domain)/` },
      to: { path: `^${src}/(features|app|setup)/` },
    },
    {
      name: 'local365-never-ships',
      comment: 'Nothing that reaches a force may contain the local Microsoft 365.',
      severity: 'error',
      from: { path: `^${src}/(hosts|app|features|ui|data|domain)/` },
      to: { path: `^${src}/local365/`, reachable: true },
    },
    {
      name: 'local365-knows-nothing',
      comment: 'local365 is a small Microsoft 365: it has no idea what an action is.',
      severity: 'error',
      from: { path: `^${src}/local365/` },
      to: { path: `^${src}/`, pathNot: `^${src}/local365/` },
    },
    {
      name: 'src-never-imports-tests',
      comment: 'The product never depends on its tests.',
      severity: 'error',
      from: { path: `^${src}/` },
      to: { path: `^${tests}/` },
    },
    {
      name: 'domain-is-tested',
      comment: 'Every file of the domain is reached from a test in tests/domain.',
      severity: 'error',
      from: { path: `^${tests}/domain/` },
      to: { path: `^${src}/domain/.*\\.ts$`, reachable: false },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
