import { unzipSync } from 'fflate';
import type { RefusalReason } from '../workbook.ts';

/** More than any sheet of actions needs; less than would stop a small laptop. */
const mostUnpacked = 150_000_000;
/** Parts with words and numbers; pictures and embedded files stay packed. */
const wanted = /\.(xml|rels)$/i;

/** The XML parts of a zip by their path without a leading slash; or why they cannot be had. */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> | RefusalReason {
  let total = 0;
  let isSealed = false;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (/(^|\/)EncryptedPackage$/.test(name)) isSealed = true;
        if (!wanted.test(name)) return false;
        // What a part says of its size bounds what is unpacked: a liar is cut off there.
        total += originalSize;
        return total <= mostUnpacked;
      },
    });
    if (isSealed) return 'encrypted';
    if (total > mostUnpacked) return 'unpacksTooBig';
    return new Map(Object.entries(parts).map(([path, part]) => [plainPath(path), part]));
  } catch {
    return total > mostUnpacked ? 'unpacksTooBig' : 'damaged';
  }
}

/** Some programs write paths as Windows does, or from the root. */
function plainPath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(\.?\/)+/, '');
}

/** What a zip is that holds no sheets, by the names inside. */
export function kindOfZip(paths: readonly string[], bytes: Uint8Array): RefusalReason {
  const has = (path: string) => paths.some((one) => one.startsWith(path));
  if (has('word/')) return 'wordFile';
  if (has('ppt/')) return 'powerPointFile';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  if (has('content.xml') || start.includes('application/vnd.oasis')) return 'openDocument';
  // The binary workbook keeps its parts as .bin beside XML relationships.
  return has('xl/') ? 'binaryWorkbook' : 'zipWithoutSheets';
}
