import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A small house in which every wall is broken once, on purpose: the file, what it imports, the wall it breaks. */
const broken: Record<string, { file: string; holds: string; wall: string }[]> = {
  'no-circular': [
    { file: 'src/ui/a.ts', holds: "import './b.ts';", wall: 'no-circular' },
    { file: 'src/ui/b.ts', holds: "import './a.ts';", wall: 'no-circular' },
  ],
  'domain-knows-nothing': [
    { file: 'src/domain/posts.ts', holds: "import 'react';", wall: 'domain-knows-nothing' },
  ],
  'features-never-meet': [
    { file: 'src/features/today/x.ts', holds: "import '../actions/y.ts';", wall: 'features-never-meet' },
    { file: 'src/features/actions/y.ts', holds: '', wall: '' },
  ],
  'features-never-fetch': [
    {
      file: 'src/features/share/z.ts',
      holds: "import '../../data/listStore.ts';",
      wall: 'features-never-fetch',
    },
    { file: 'src/data/listStore.ts', holds: '', wall: '' },
  ],
  'views-are-pure': [
    { file: 'src/features/share/shareView.ts', holds: "import 'react';", wall: 'views-are-pure' },
  ],
  'paper-knows-the-domain-only': [
    {
      file: 'src/paper/table.ts',
      holds: "import '../ui/words.ts';",
      wall: 'paper-knows-the-domain-only',
    },
    { file: 'src/ui/words.ts', holds: '', wall: '' },
  ],
  'adapters-know-rows': [
    {
      file: 'src/data/graph/lists.ts',
      holds: "import '../../domain/actions.ts';",
      wall: 'adapters-know-rows',
    },
    { file: 'src/domain/actions.ts', holds: '', wall: '' },
  ],
  'microsoft-at-the-edge': [
    { file: 'src/ui/teams.ts', holds: "import '@microsoft/teams-js';", wall: 'microsoft-at-the-edge' },
  ],
  'pnp-in-its-room': [
    { file: 'src/hosts/sharepoint/site.ts', holds: "import '@pnp/sp';", wall: 'pnp-in-its-room' },
  ],
  'hosts-are-roots': [
    { file: 'src/app/App.ts', holds: "import '../hosts/teams/main.ts';", wall: 'hosts-are-roots' },
    { file: 'src/hosts/teams/main.ts', holds: '', wall: '' },
  ],
  'data-knows-no-screen': [
    { file: 'src/data/cachedStore.ts', holds: "import '../app/pages.ts';", wall: 'data-knows-no-screen' },
    { file: 'src/app/pages.ts', holds: '', wall: '' },
  ],
  'local365-never-ships': [
    {
      file: 'src/hosts/teams/ship.ts',
      holds: "import '../../setup/start.ts';",
      wall: 'local365-never-ships',
    },
    { file: 'src/setup/start.ts', holds: "import '../local365/local365.ts';", wall: '' },
    { file: 'src/local365/local365.ts', holds: '', wall: '' },
  ],
  'local365-knows-nothing': [
    { file: 'src/local365/seed.ts', holds: "import '../domain/actions.ts';", wall: 'local365-knows-nothing' },
  ],
  'src-never-imports-tests': [
    { file: 'src/ui/c.ts', holds: "import '../../tests/support/items.ts';", wall: 'src-never-imports-tests' },
    { file: 'tests/support/items.ts', holds: '', wall: '' },
  ],
  'domain-is-tested': [
    { file: 'src/domain/untested.ts', holds: '', wall: 'domain-is-tested' },
    { file: 'tests/domain/actions.test.ts', holds: "import '../../src/domain/actions.ts';", wall: '' },
  ],
};

interface Violation {
  from: string;
  to: string;
  rule: { name: string };
}

describe('The walls of the house', () => {
  const root = path.resolve('.');
  const house = mkdtempSync(path.join(tmpdir(), 'walls-'));
  let violations: Violation[] = [];

  beforeAll(() => {
    for (const { file, holds } of Object.values(broken).flat()) {
      mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
      writeFileSync(path.join(house, file), `${holds}\nexport const here = 1;\n`);
    }
    writeFileSync(path.join(house, 'tsconfig.json'), '{ "compilerOptions": { "module": "preserve" } }');
    writeFileSync(path.join(house, 'package.json'), '{ "type": "module" }');
    violations = cruise(root, house);
  });
  afterAll(() => rmSync(house, { recursive: true }));

  test('every wall of the configuration is broken here', async () => {
    const names = (await wallNames(root)).sort();
    expect(Object.keys(broken).sort()).toEqual(names);
  });

  test.each(Object.keys(broken))('%s catches the file that breaks it', (wall) => {
    const guilty = (broken[wall] ?? []).filter((one) => one.wall === wall).map((one) => one.file);
    const caught = violations.filter((one) => one.rule.name === wall).flatMap((one) => [one.from, one.to]);
    for (const file of guilty) expect(caught).toContain(file);
  });
});

function cruise(root: string, house: string): Violation[] {
  const command = path.join(root, 'node_modules/.bin/depcruise');
  const args = [
    'src',
    'tests',
    '--config',
    path.join(root, '.dependency-cruiser.js'),
    '--output-type',
    'json',
  ];
  const output = execFileSync(command, args, { cwd: house, encoding: 'utf8', maxBuffer: 50_000_000 });
  return (JSON.parse(output) as { summary: { violations: Violation[] } }).summary.violations;
}

async function wallNames(root: string): Promise<string[]> {
  const script = `import(${JSON.stringify(path.join(root, '.dependency-cruiser.js'))}).then((m) => console.log(JSON.stringify(m.default.forbidden.map((r) => r.name))))`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })) as string[];
}
