import type { UploadState } from '../../src/data/uploads/uploads.ts';
import { errorInWords } from '../../src/ui/uiWords.ts';
import { sizeInWords, uploadView } from '../../src/ui/records/uploadView.ts';

const upload: UploadState = {
  ...{ key: 'u-1', library: 'Evidence', path: 'a.bin', name: 'a.bin' },
  ...{ size: 200_000_000, sent: 43_000_000, state: 'sending', error: null, problem: null, stored: null },
};
const stored = {
  webUrl: '',
  version: '1.0',
  size: 1,
  hash: null,
  sentHash: '',
  comparison: 'differs',
} as const;

test.each([
  [{ state: 'sending' }, '43 of 200 MB.', ['Pause', 'Stop']],
  [
    { state: 'waiting', error: { kind: 'offline' } },
    '43 of 200 MB. Paused: no connection. Carries on by itself.',
    ['Pause', 'Stop'],
  ],
  [{ state: 'elsewhere' }, '43 of 200 MB. It is being sent in another tab or window of this browser.', []],
  [{ state: 'paused' }, '43 of 200 MB. Paused.', ['Carry on', 'Stop']],
  [
    { state: 'needsFile' },
    '43 of 200 MB. Paused: choose the same file again to go on.',
    ['Choose the same file', 'Stop'],
  ],
  [
    { state: 'needsFile', sent: 0 },
    'Not sent yet: choose the same file again to begin.',
    ['Choose the same file', 'Stop'],
  ],
  [{ state: 'queued', sent: 0 }, '200 MB. Waits until the file before it is there.', ['Pause', 'Stop']],
  [
    { state: 'stored', stored },
    'Stored, but SharePoint has other bytes than were sent. Nobody should rely on this copy: send it again.',
    ['Close'],
  ],
  [
    { state: 'refused', sent: 0, error: { kind: 'refused', reason: 'No.' } },
    '0 of 200 MB. Not sent: ' + errorInWords({ kind: 'refused', reason: 'No.' }),
    ['Try again', 'Stop'],
  ],
  [
    { state: 'refused', problem: { code: 'characters', detail: ': ?' } },
    'SharePoint does not take : ? in the name of a file or folder. Nothing was sent: rename the file without " * : < > ? / \\ | and choose it again.',
    ['Close'],
  ],
  [
    { state: 'refused', problem: { code: 'changed', detail: '' } },
    'a.bin was changed, moved or deleted while it was read, so it is not sent any further. Choose it again as it is now.',
    ['Close'],
  ],
] as [Partial<UploadState>, string, string[]][])('[X3][X4][X5][X16][X17] %j', (more, line, labels) => {
  const view = uploadView({ ...upload, ...more });
  expect([view.line, view.presses.map(({ label }) => label)]).toEqual([line, labels]);
});

test('a screen reader hears every tenth, and the state', () => {
  expect(uploadView(upload).spoken).toBe('a.bin: 20 per cent sent.');
  expect(uploadView({ ...upload, sent: 59_000_000 }).spoken).toBe('a.bin: 20 per cent sent.');
  expect(uploadView({ ...upload, state: 'paused' }).spoken).toBe('a.bin: 43 of 200 MB. Paused.');
});

test('sizes in words', () => {
  expect([0, 1, 999, 1_500, 4_200_000, 1_250_000_000].map(sizeInWords)).toEqual([
    '0 bytes',
    '1 byte',
    '999 bytes',
    '1.5 KB',
    '4.2 MB',
    '1.3 GB',
  ]);
});
