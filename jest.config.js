/** Packages that ship ES modules only: jest compiles them like our own source. */
const esModules = ['@pnp', '@microsoft/teams-js', '@azure/msal-browser', '@azure/msal-common', 'jose', 'hono', '@hono'];

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
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
  maxWorkers: 2,
  testTimeout: 30_000,
};
