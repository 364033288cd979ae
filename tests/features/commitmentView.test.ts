import { commitmentView, headingRows } from '../../src/features/commitment/commitmentView.ts';
import { aCommitment } from '../support/items.ts';

const today = '2027-05-14';
const first = aCommitment({
  recordKey: 'c2022',
  version: '2022',
  status: 'superseded',
  effectiveFrom: '2022-05-24',
  effectiveTo: '2025-03-01',
});
const second = aCommitment({
  recordKey: 'c2025',
  version: 'March 2025',
  status: 'underReview',
  statusNote: 'Its wording was challenged.',
  effectiveFrom: '2025-03-02',
  sourceLink: 'https://example.org/commitment',
  sourceName: 'NPCC and College of Policing',
  filePath: 'commitment/2025.json',
});
const next = aCommitment({ recordKey: 'c2028', status: 'current', effectiveFrom: '2028-01-01' });

describe('the Commitment', () => {
  it('[C1] [C2] opens on the newest version begun, with status and note in words', () => {
    const view = commitmentView([first, next, second], null, today);
    expect(view.shown).toMatchObject({
      key: 'c2025',
      statusWords: 'Current, under review',
      statusNote: 'Its wording was challenged.',
      dates: 'From 2 March 2025',
      source: { name: 'NPCC and College of Policing', url: 'https://example.org/commitment' },
      isInForce: true,
      address: '/commitment',
    });
    expect(view.filePath).toBe('commitment/2025.json');
    expect(view.notice).toBeNull();
  });

  it('[C5] lists the others newest first, each with an address of its own', () => {
    const view = commitmentView([first, next, second], null, today);
    expect(view.others.map(({ address, statusWords, dates }) => [address, statusWords, dates])).toEqual([
      ['/commitment?version=c2028', 'Current', 'From 1 January 2028'],
      ['/commitment?version=c2022', 'Superseded by a later version', '24 May 2022 to 1 March 2025'],
    ]);
  });

  it('[C5] says of another version that it is not the current one, and where that is', () => {
    const view = commitmentView([first, second], 'c2022', today);
    expect(view).toMatchObject({ notice: 'notInForce', toCurrent: '/commitment', shown: { key: 'c2022' } });
    expect(view.others.map(({ key }) => key)).toEqual(['c2025']);
    expect(commitmentView([second], 'c1999', today)).toMatchObject({ notice: 'noSuchVersion', shown: null });
  });

  it('[C6] says where no version is current, and where there is none at all', () => {
    expect(commitmentView([first], null, today)).toMatchObject({
      notice: 'noneInForce',
      shown: null,
      others: [{ key: 'c2022' }],
    });
    expect(commitmentView([], null, today)).toMatchObject({ notice: 'noneAtAll', shown: null, others: [] });
  });

  it('[C4] a version without a link names its source, or says that none is recorded', () => {
    const named = aCommitment({ sourceName: 'NPCC' });
    expect(commitmentView([named], null, today).shown?.source).toEqual({ name: 'NPCC', url: null });
    expect(commitmentView([aCommitment()], null, today).shown).toMatchObject({
      source: { name: 'No source is recorded.', url: null },
      dates: 'The dates are not recorded.',
    });
  });

  it('[C3] [C8] keeps the order of headings, says where text is missing, and leaves markup as text', () => {
    const rows = headingRows({
      headings: [
        { heading: 'Background', text: null },
        { heading: 'Background', text: '   ' },
        { heading: 'What it involves', text: '<b>bold</b>\n' },
      ],
    });
    expect(rows.map(({ text }) => text)).toEqual([
      'The force has not pasted the current text here yet.',
      'The force has not pasted the current text here yet.',
      '<b>bold</b>',
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(3);
  });
});
