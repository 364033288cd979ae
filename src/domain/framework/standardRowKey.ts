/** The key of a standard's row: that of its edition and its own in the file, `matrix-sample-2027:S07`. */
export function standardRowKey(frameworkKey: string, key: string): string {
  return `${frameworkKey}:${key}`;
}
