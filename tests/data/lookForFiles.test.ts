import { lookForFiles } from '../../src/data/lookForFiles.ts';
import { StoreFailure } from '../../src/data/storeError.ts';
import type { StoreError } from '../../src/data/storeError.ts';
import { anEvidence } from '../support/items.ts';

const failures: Record<string, StoreError> = {
  'gone.docx': { kind: 'missing', what: 'file', name: 'gone.docx' },
  'closed.docx': { kind: 'denied', list: null },
  'away.docx': { kind: 'offline' },
};

test('[N16] what is not there or may not be read is lost, what could not be asked for is not; each is asked for once', async () => {
  const asked: string[] = [];
  const files = {
    look: async (_library: string, path: string) => {
      asked.push(path);
      const error = failures[path];
      if (error) throw new StoreFailure(error);
      return { version: '1.0', size: 1, hash: null, webUrl: 'https://x.example' };
    },
  };
  const item = (recordKey: string, filePath: string | null) => anEvidence({ recordKey, filePath });
  const items = [
    ...[item('a', 'here.docx'), item('b', 'gone.docx'), item('c', 'closed.docx'), item('d', 'away.docx')],
    ...[item('link', null), item('b', 'gone.docx')],
  ];
  expect(await lookForFiles(files, items)).toEqual({ lost: new Set(['b', 'c']), unknown: 1 });
  expect(asked.sort()).toEqual(['away.docx', 'closed.docx', 'gone.docx', 'here.docx']);
  expect(await lookForFiles(files, [])).toEqual({ lost: new Set(), unknown: 0 });
});
