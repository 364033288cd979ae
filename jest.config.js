/** Packages that ship ES modules only: jest compiles them like our own source. */
const esModules = [
  '@pnp',
  '@microsoft/teams-js',
  '@azure/msal-browser',
  '@azure/msal-common',
  'jose',
  'saxen',
  'hono',
  '@hono',
];

const shared = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          experimental: { keepImportAttributes: false },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
};

export default {
  maxWorkers: 2,
  // Only a guard against what never ends: builds go on beside the first tests, on two cores.
  testTimeout: 120_000,
  testSequencer: '<rootDir>/tests/support/slowestFirst.ts',
  projects: [
    {
      ...shared,
      displayName: 'house',
      roots: ['<rootDir>/tests'],
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/browser/'],
    },
    {
      ...shared,
      displayName: 'browser',
      roots: ['<rootDir>/tests/browser'],
      testMatch: ['**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/prepareBrowser.ts',
      globalTeardown: '<rootDir>/tests/support/afterBrowser.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
    },
  ],
};
