/** The record an address of Share names; null for the page of everything. */
export function recordAt(path: string): { kind: 'drop-ins' | 'practices'; key: string } | null {
  const [, , kind, step = ''] = path.split('/');
  if (kind !== 'drop-ins' && kind !== 'practices') return null;
  return { kind, key: decoded(step) };
}

/** A key that was mangled on its way is taken as it is: then no record has it, and the page says so. */
function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
