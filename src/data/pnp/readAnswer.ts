import type { Answer } from '../line/answer.ts';
import { StoreFailure } from '../storeError.ts';

/** What SharePoint answered. A success that is not what was asked for is a page of somebody else's: offline. */
export async function readAnswer(response: Response, wants?: 'bytes'): Promise<Answer> {
  const { status, ok } = response;
  const header = (name: string) => response.headers.get(name);
  if (ok && wants === 'bytes') return { status, header, body: new Uint8Array(await response.arrayBuffer()) };
  return { status, header, body: parse(await response.text(), ok) };
}

function parse(text: string, isOk: boolean): unknown {
  try {
    return text.trim() === '' ? null : JSON.parse(text);
  } catch {
    if (isOk) throw new StoreFailure({ kind: 'offline' });
    return null;
  }
}
