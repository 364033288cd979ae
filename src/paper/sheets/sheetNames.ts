const longest = 31;

/** Names for tabs as Excel takes them: no more than 31 characters, none of `[]:*?/\`, each once. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>(['history']);
  return wanted.map((name, index) => {
    const plain = clean(name) || `Sheet ${index + 1}`;
    const free = [plain, ...Array.from({ length: 1000 }, (_, more) => numbered(plain, more + 2))].find(
      (one) => !taken.has(one.toLowerCase()),
    );
    const chosen = free ?? plain;
    taken.add(chosen.toLowerCase());
    return chosen;
  });
}

function clean(name: string): string {
  return name
    .replace(/[[\]:*?/\\]|\p{C}/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, longest)
    .replace(/^['\s]+|['\s]+$|\p{Surrogate}/gu, '');
}

function numbered(name: string, number: number): string {
  const end = ` ${number}`;
  return name.slice(0, longest - end.length).trimEnd() + end;
}
