import type { Evidence } from './evidence.ts';
import { sameAddress } from './evidenceAddress.ts';
import { evidenceScope } from './evidenceChanges.ts';

/** Names Windows, and with it SharePoint, keeps for itself. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|_vti_.*|desktop\.ini|\.lock)(\.|$)/i;

const longestName = 120;

/** The name under which SharePoint takes a file: what it refuses is replaced, the ending stays. */
export function safeFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/["*:<>?/\\|#%]/g, '-')
    .replace(/_vti_/gi, '-vti-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.~$]+|[\s.]+$/g, '');
  const whole = plain === '' ? 'file' : reserved.test(plain) ? `file ${plain}` : plain;
  if (whole.length <= longestName) return whole;
  const ending = /\.[^.\s]{1,10}$/.exec(whole)?.[0] ?? '';
  return (
    [...whole]
      .slice(0, longestName - ending.length)
      .join('')
      .trimEnd() + ending
  );
}

/** Where a file lies below the library `Evidence`: force, item, its own name. */
export function evidencePath(forceKey: string | null, itemKey: string, name: string): string {
  return [evidenceScope(forceKey), itemKey].map(asFolder).join('/') + `/${safeFileName(name)}`;
}

function asFolder(key: string): string {
  return key.replace(/[:|]/g, '-').replace(/\.+$/, '');
}

/** The name of an item's file; null for a link. */
export function fileNameOf({ filePath }: Pick<Evidence, 'filePath'>): string | null {
  return filePath?.split('/').at(-1) ?? null;
}

/** The item we have already: the same address, or a file of the same name and size; null where there is none. */
export function knownItem(
  place: { url: string } | { name: string; size: number },
  items: readonly Evidence[],
): Evidence | null {
  const isSame = (item: Evidence) =>
    'url' in place
      ? item.kind === 'link' && item.url !== null && sameAddress(item.url, place.url)
      : item.kind === 'file' &&
        item.size === place.size &&
        fileNameOf(item)?.toLowerCase() === safeFileName(place.name).toLowerCase();
  return items.find((item) => !item.withdrawn && isSame(item)) ?? null;
}
