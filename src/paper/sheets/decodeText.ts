/** The words of a text file: by its BOM, else UTF-16 by its zeros, else UTF-8 where valid, else Windows-1252 or Mac Roman as older Excel writes it. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const halves = halvesOf(bytes);
  if (halves !== null) return new TextDecoder(halves).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Excel's "CSV (Macintosh)" ends its rows with CR alone and has that computer's letters.
    const isMac = bytes.includes(13) && !bytes.includes(10);
    return new TextDecoder(isMac ? 'macintosh' : 'windows-1252').decode(bytes);
  }
}

/** Which UTF-16 a text without a BOM is: most of its characters have a zero in one and the same half. Null for another. */
export function halvesOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const start = bytes.subarray(0, 2_000);
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const zeros = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [first = 0, second = 0] = zeros;
  const most = start.length / 2;
  if (second > most * 0.7 && first === 0) return 'utf-16le';
  return first > most * 0.7 && second === 0 ? 'utf-16be' : null;
}
