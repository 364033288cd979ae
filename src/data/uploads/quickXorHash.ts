const bits = 160;
const step = 11;

/** SharePoint's hash of a file whose bytes come in slices. */
export interface QuickXorHash {
  add(bytes: Uint8Array): void;
  /** Of all bytes so far, base64, as SharePoint tells it. */
  base64(): string;
}

/**
 * The published algorithm: every byte is xor-ed into 160 bits, each 11 bits further than the one before, and the length
 * into the last 64. Bytes 160 apart meet in the same place, so they are gathered first and laid out once.
 */
export function createQuickXorHash(): QuickXorHash {
  const gathered = new Uint8Array(bits);
  let length = 0;
  return {
    add(bytes) {
      let at = length % bits;
      for (const byte of bytes) {
        gathered[at] = (gathered[at] ?? 0) ^ byte;
        at = at === bits - 1 ? 0 : at + 1;
      }
      length += bytes.length;
    },
    base64: () => btoa(String.fromCharCode(...laidOut(gathered, length))),
  };
}

function laidOut(gathered: Uint8Array, length: number): Uint8Array {
  const cells = new Uint8Array(bits / 8);
  const put = (cell: number, value: number) => {
    const at = cell % cells.length;
    cells[at] = (cells[at] ?? 0) ^ value;
  };
  gathered.forEach((byte, at) => {
    const bit = (at * step) % bits;
    const spread = byte << (bit & 7);
    put(bit >> 3, spread & 0xff);
    put((bit >> 3) + 1, spread >> 8);
  });
  for (let place = 0, rest = length; place < 8; place += 1, rest = Math.floor(rest / 256))
    put(12 + place, rest % 256);
  return cells;
}

/** Bytes read between two breaths of the page: about two milliseconds of work. */
const slice = 1_048_576;

/** The hash of a whole file, read slice by slice. Throws the signal's reason where nobody waits any more. */
export async function hashOfFile(file: Blob, signal?: AbortSignal): Promise<string> {
  const hash = createQuickXorHash();
  for (let at = 0; at < file.size; at += slice) {
    hash.add(new Uint8Array(await file.slice(at, at + slice).arrayBuffer()));
    signal?.throwIfAborted();
  }
  return hash.base64();
}
