/** The scope of everything a force says in a cycle. */
export function returnScope(forceKey: string, cycleKey: string): string {
  return `${forceKey}|${cycleKey}`;
}
