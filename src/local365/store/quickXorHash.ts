const bits = 160;
const step = 11;

/**
 * SharePoint's hash of a file's bytes, base64: every byte is xor-ed into 160 bits, each 11 bits further than the one
 * before, and the length into the last eight bytes.
 */
export function quickXorHash(parts: Iterable<Uint8Array>): string {
  const cells = new Uint8Array(bits / 8 + 1);
  let length = 0;
  let at = 0;
  for (const part of parts) {
    for (const byte of part) {
      const cell = at >> 3;
      const spread = byte << (at & 7);
      cells[cell] = (cells[cell] ?? 0) ^ spread;
      cells[cell + 1] = (cells[cell + 1] ?? 0) ^ (spread >> 8);
      at = at + step < bits ? at + step : at + step - bits;
    }
    length += part.length;
  }
  cells[0] = (cells[0] ?? 0) ^ (cells[bits / 8] ?? 0);
  const whole = Buffer.from(cells.subarray(0, bits / 8));
  whole.writeBigUInt64LE(whole.readBigUInt64LE(12) ^ BigInt(length), 12);
  return whole.toString('base64');
}
