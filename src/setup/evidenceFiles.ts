import type { ContentFile } from '../data/pnp/provision/uploadFiles.ts';
import type { ContentRow } from '../data/seed.ts';
import { createQuickXorHash } from '../data/uploads/quickXorHash.ts';

/** Rows of evidence whose file comes with the sample: with its address on this site, its size and SharePoint's own hash. */
export function withFiles(
  rows: readonly ContentRow[],
  files: readonly ContentFile[],
  siteUrl: string,
): ContentRow[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return rows.map((row) => {
    const file = byPath.get(String(row['filePath']));
    if (!file) return row;
    const bytes = new TextEncoder().encode(file.text);
    const hash = createQuickXorHash();
    hash.add(bytes);
    const url = `${siteUrl}/Evidence/${file.path.split('/').map(encodeURIComponent).join('/')}`;
    return { ...row, url, size: bytes.length, sentHash: hash.base64() };
  });
}
