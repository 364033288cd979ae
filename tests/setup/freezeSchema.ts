import { mkdirSync, writeFileSync } from 'node:fs';
import { rowToCells } from '../../src/data/seed.ts';
import { groups } from '../../src/domain/groups.ts';
import { libraries, lists } from '../../src/domain/lists.ts';
import { schemaVersion } from '../../src/domain/schemaVersion.ts';
import { readContent } from '../../src/setup/content.ts';

/**
 * `npx node tests/setup/freezeSchema.ts` keeps lists, columns, rights and a few rows of this version of the lists as they
 * are now. Run it before `schemaVersion` is raised: the upgrade is then tested from here for ever.
 */
const content = readContent(['reference', 'sample']);
const frozen = {
  schemaVersion,
  groups,
  libraries,
  lists: lists.map((list) => ({
    name: list.name,
    about: list.about,
    versionLimit: list.versionLimit,
    permissions: list.permissions,
    columns: Object.fromEntries(Object.entries(list.columns).map(([field, { column }]) => [field, column])),
    rows: (content.rows.get(list.name) ?? []).slice(-4).map((row) => rowToCells(list, row)),
  })),
};
mkdirSync('tests/setup/fixtures', { recursive: true });
writeFileSync(`tests/setup/fixtures/schema${schemaVersion}.json`, `${JSON.stringify(frozen, null, 1)}\n`);
