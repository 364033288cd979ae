import { unzipSync } from 'fflate';

/** Why a zip is not opened. */
export const zipRefusals = ['zipTooBig', 'zipTooMany', 'unsafeName', 'unpacksTooBig', 'damaged'] as const;
export type ZipRefusal = (typeof zipRefusals)[number];

/** Bytes of a zip, files in it, and bytes of everything in it by what it says itself. */
const mostBytes = 400_000_000;
const mostFiles = 2_000;
const mostUnpacked = 600_000_000;

/** A zip whose names are safe; each file is unpacked when it is asked for. */
export interface OpenedZip {
  names: readonly string[];
  /** The bytes of a file; null where it is not there, damaged, or larger than `most` bytes. */
  read(name: string, most: number): Uint8Array | null;
}

/** Looks into a zip without unpacking anything; or why it is not to be opened. Throws nothing for any bytes. */
export function readZip(bytes: Uint8Array): OpenedZip | ZipRefusal {
  if (bytes.length > mostBytes) return 'zipTooBig';
  const names: string[] = [];
  let total = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (names.length <= mostFiles && !name.endsWith('/')) names.push(name);
        total += originalSize;
        return false;
      },
    });
  } catch {
    return 'damaged';
  }
  if (names.length > mostFiles) return 'zipTooMany';
  if (total > mostUnpacked) return 'unpacksTooBig';
  // Two files of one name: nobody can tell which of them is meant.
  const isOdd = !names.every(isSafeName) || new Set(names).size < names.length;
  return isOdd ? 'unsafeName' : { names, read: (name, most) => readOne(bytes, name, most) };
}

function readOne(bytes: Uint8Array, wanted: string, most: number): Uint8Array | null {
  try {
    // What a part says of its size bounds what is unpacked: a liar is cut off there.
    const read = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === wanted && originalSize <= most,
    });
    return read[wanted] ?? null;
  } catch {
    return null;
  }
}

/** A name that stays in its folder, in one direction. */
function isSafeName(name: string): boolean {
  if (name.length > 250 || name.startsWith('/') || name.includes('\\') || /^[a-z]:/i.test(name)) return false;
  if (name.split('/').includes('..')) return false;
  return !/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(name);
}
