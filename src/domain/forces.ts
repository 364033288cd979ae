import { choice } from './columns/choice.ts';
import { key } from './columns/key.ts';
import { required } from './columns/required.ts';
import { text } from './columns/text.ts';
import { yesNo } from './columns/yesNo.ts';
import { readableByAll } from './groups.ts';
import { defineList } from './list.ts';

/** Police forces. Names are editable and forces merge: `formerNames` keeps what a force was called. */
export const forces = defineList('forces', {
  about: 'Police forces, by the name staff use. A merged force keeps its predecessors as former names.',
  columns: {
    title: required(text()),
    region: text(),
    formerNames: text(),
    mergedIntoKey: key(),
    kind: required(choice(['territorial', 'special', 'fictional'])),
    bilingual: yesNo(),
  },
  permissions: readableByAll({ leads: 'change' }),
  retention: { note: 'Reference data, kept while the hub is in use.', reviewMonths: 24 },
  rows: { force: 50, national: 50 },
});
