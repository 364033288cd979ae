import type { GraphAs } from '../support/graphAs.ts';
import { graphAs, itemOf, siteOwner } from '../support/graphAs.ts';
import { stands } from '../support/looks.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

const scope = 'northshire|2027';
const standard = (number: string) => `matrix-sample-2027:S${number}`;
const rightToLeft = '\u202eרגע 👮🏾 <img src=x onerror="document.title=1">';

/** Rows as people make them by hand in SharePoint, in every list of the matrix. */
const levels = (of: Record<string, unknown>) => ({
  ...{ ScopeKey: scope, ForceKey: 'northshire', CycleKey: '2027', Day: '2027-05-10T11:00:00Z' },
  ...{ StandardKey: standard('05'), Level: 2, SaidBy: 'Northshire Police', Reason: 'By hand.' },
  ...of,
});
const added: Record<string, Record<string, unknown>[]> = {
  selfLevels: [
    levels({ RecordKey: 'bad-self-9', StandardKey: standard('08'), Level: 9, Reason: rightToLeft }),
    levels({ RecordKey: 'bad-self-stray', StandardKey: 'another-edition:S77' }),
    levels({ RecordKey: 'bad-self-huge', Level: 4_000 }),
  ],
  peerLevels: [levels({ RecordKey: '', SaidBy: 'Nobody' }), levels({ RecordKey: 'two words', SaidBy: 'X' })],
  communityLevels: [levels({ RecordKey: 'bad-community-day', Day: null, SaidBy: 'Panel' })],
  finalLevels: [
    levels({ RecordKey: 'final-one', StandardKey: standard('06'), Level: 2 }),
    levels({ RecordKey: 'final-two', StandardKey: standard('06'), Level: 3, SaidBy: null }),
  ],
  returnEvents: [
    {
      ...{ RecordKey: 'bad-event', ScopeKey: scope, Title: 'Done', Kind: 'Signed off (renamed)' },
      ...{ Day: '2027-05-10T11:00:00Z', ForceKey: 'northshire', CycleKey: '2027' },
    },
  ],
  evidenceItems: [
    {
      ...{ RecordKey: 'bad-link', ScopeKey: 'northshire', Title: 'A path', Kind: 'link' },
      ...{ ForceKey: 'northshire', Url: 'C:\\Users\\me\\review.docx' },
    },
    {
      ...{ RecordKey: 'good-but-odd', ScopeKey: 'northshire', Title: rightToLeft, Kind: 'link' },
      ...{ ForceKey: 'northshire', Url: 'https://northshire.example/odd', ReplacesKey: 'good-but-odd' },
    },
  ],
  links: [
    ...['nowhere', 'bad-link', 'good-but-odd'].map((key) => ({
      ...{ RecordKey: `hand-${key}`, ScopeKey: `northshire|${standard('08')}`, Title: 'By hand' },
      ...{ Kind: 'proves', FromKey: key, ToKey: standard('08'), ForceKey: 'northshire' },
    })),
    {
      ...{ RecordKey: 'hand-kind', ScopeKey: `northshire|${standard('08')}`, Title: 'By hand' },
      ...{ Kind: 'shows', FromKey: 'good-but-odd', ToKey: standard('08') },
    },
  ],
  cycles: [{ RecordKey: 'bad-cycle', Title: 'A cycle', EvidenceFrom: 'soon' }],
};
/** Columns of rows of the sample, changed by hand. */
const changed: [list: string, key: string, fields: Record<string, unknown>][] = [
  ['returns', `return-northshire-2027-${standard('10')}`, { Figures: 'S10-high | many | 102 | 2026 | 200' }],
  ['returns', `return-northshire-2027-${standard('11')}`, { State: 'nearly done' }],
  ['returns', `return-northshire-2027-${standard('12')}`, { Narrative: '<b>x</b> '.repeat(2_230) }],
  ['returns', `return-northshire-2027-${standard('08')}`, { StatementsMet: 'S08-1a\nno-such', Level: 9 }],
];

describe('Rows made by hand in SharePoint', () => {
  const stage = setStage();
  let graph: GraphAs;
  const refusedByService: string[] = [];
  beforeAll(async () => {
    graph = await graphAs(stage.hub, siteOwner);
    for (const [list, rows] of Object.entries(added))
      for (const fields of rows) {
        const { status } = await graph('POST', `lists/${list}/items`, { fields });
        if (status !== 201) refusedByService.push(String(fields['RecordKey']));
      }
    for (const [list, key, fields] of changed) {
      const { id } = await itemOf(graph, list, key);
      expect((await graph('PATCH', `lists/${list}/items/${id}/fields`, fields)).status).toBe(200);
    }
  });

  const open = (path: string, width = 1280) =>
    stage.open({ path, user: 'spoc@northshire.example', width, height: width === 320 ? 640 : 800 });

  test('a date that is none never gets in', () => {
    expect(refusedByService).toEqual(['bad-cycle']);
  });

  test.each([1280, 320])(
    '[M14] the list of standards at %i px counts what cannot be read, and stands',
    async (width) => {
      const opened = await open('/matrix', width);
      const { frame } = opened;
      await frame
        .getByText(/^1 row of this cycle names a standard that this edition does not have\./)
        .waitFor();
      // Level 4,000, two peer rows, a community row without a day; three rows of the return, one of what happened.
      await frame.getByText('8 rows could not be read').waitFor();
      await soon(() => frame.getByRole('link', { name: /\(SAMPLE\)$/ }).count()).toBeGreaterThanOrEqual(14);
      await stands(opened, `badRows-matrix-${width}`);
    },
  );

  test('[B25] a standard: a level out of the edition, markup and links to nothing are words', async () => {
    const opened = await open('/matrix/8');
    const { frame } = opened;
    await frame.getByText('2 items that are linked here are not there any more.').waitFor();
    await frame
      .getByText(/^Level 9/)
      .first()
      .waitFor();
    await soon(() => frame.locator('img[src="x"]').count()).toBe(0);
    await frame.getByText('<img src=x onerror="document.title=1">', { exact: false }).first().waitFor();
    await soon(() => opened.page.title()).not.toBe('1');
  });

  test('[V29] what is written and cannot be read is said, and is not written over', async () => {
    const { frame } = await open('/matrix/12');
    await frame
      .getByText(/^What is written about this standard could not be read\. It is all there:/)
      .waitFor();
    const narrative = frame.getByLabel('Narrative', { exact: true });
    await narrative.waitFor();
    await soon(() => narrative.getAttribute('readonly')).not.toBeNull();
    await soon(() => frame.getByRole('button', { name: 'Next: measure' }).count()).toBe(0);
  });

  test('[W13] two final levels both stand, and it is said which counts', async () => {
    const opened = await open('/matrix/6');
    await opened.frame.getByText('More than one final level stands. The last one counts.').waitFor();
    await stands(opened, 'badRows-finals');
  });

  test.each([
    ['/matrix/10', /^Standard 10/],
    ['/matrix/11', /^Standard 11/],
    ['/matrix/12', /^Standard 12/],
    ['/matrix/sign-off', /Sign-off/],
    ['/matrix?show=differ', /differ/],
    ['/matrix/cycles', /Cycles/],
    ['/evidence', /^Evidence$/],
    ['/evidence/good-but-odd', /onerror/],
    ['/evidence/bad-link', /Evidence/],
    ['/evidence/take', /Take evidence away/],
    ['/today', /^Today$/],
    ['/status', /where we stand/i],
  ])('%s opens, says what could not be read, and shows nothing of the machine', async (path, heading) => {
    const opened = await open(path);
    await opened.frame.getByRole('heading', { level: 1, name: heading }).waitFor();
    await opened.page.waitForLoadState('networkidle');
    if (!/today|cycles|bad-link/.test(path))
      await opened.frame
        .getByText(/^\d+ rows? could not be read/)
        .first()
        .waitFor();
    await stands(opened, `badRows-${path.replace(/\W+/g, '-')}`);
  });

  test('[N11] whoever signs is told what could not be read', async () => {
    const { frame } = await stage.open({ path: '/matrix/sign-off', user: 'chief@northshire.example' });
    await frame
      .getByText(/^\d+ rows could not be read\. They will not be in the copy that is signed\.$/)
      .waitFor();
  });

  test('Settings names each row, its column and why', async () => {
    const { frame } = await open('/matrix');
    await frame.getByRole('link', { name: 'Which' }).first().click();
    await frame.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    for (const column of ['Kind', 'Figures', 'State', 'Level', 'RecordKey', 'Day'])
      await frame
        .getByText(new RegExp(`^${column}: `))
        .first()
        .waitFor();
  });
});
