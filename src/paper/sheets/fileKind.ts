import { halvesOf } from './decodeText.ts';
import type { RefusalReason } from '../workbook.ts';

type Kind = 'zip' | 'text' | RefusalReason;

/** What starts a file of each kind, as in the bytes' own documentation. */
const starts: [Kind, readonly number[]][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zipWithoutSheets', [0x50, 0x4b, 0x05, 0x06]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['wordFile', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['picture', [0x42, 0x4d]],
];
const compound = [0xd0, 0xcf, 0x11, 0xe0];

/** What a file is by its bytes; its name is not asked. */
export function fileKind(bytes: Uint8Array): Kind {
  if (bytes.length === 0) return 'empty';
  if (begins(bytes, compound)) return compoundKind(bytes);
  const start = starts.find(([, signature]) => begins(bytes, signature) && !isWordsInBm(bytes, signature));
  if (start) return start[0];
  if (ascii(bytes, 4, 8) === 'ftyp' || ascii(bytes, 8, 12) === 'WEBP') return 'picture';
  return isText(bytes) ? 'text' : 'notASheet';
}

/** A compound file holds old Office documents, and new ones with a password; its parts are named in UTF-16. */
function compoundKind(bytes: Uint8Array): RefusalReason {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, 4_000_000));
  if (names.includes('EncryptedPackage')) return 'encrypted';
  if (names.includes('WordDocument')) return 'wordFile';
  return names.includes('PowerPoint Document') ? 'powerPointFile' : 'oldExcel';
}

function isText(bytes: Uint8Array): boolean {
  if (begins(bytes, [0xff, 0xfe]) || begins(bytes, [0xfe, 0xff]) || halvesOf(bytes) !== null) return true;
  const start = bytes.subarray(0, 100_000);
  if (!start.includes(0)) return true;
  // Old systems leave a few zeros in a text; a file of another kind has many controls.
  const controls = start.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  return controls * 50 < start.length;
}

/** "BM" begins bitmaps and also a list of bodies; a bitmap has zeros soon after. */
function isWordsInBm(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.length === 2 && !bytes.subarray(0, 32).includes(0);
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
