/**
 * Makes a value the first time it is asked for, once for each argument. Two hundred columns share a dozen shapes, and a
 * schema is dear to make: on a slow machine the codecs alone would take a tenth of the time to the first row.
 */
export function once<Args extends [] | [unknown], Value>(
  make: (...args: Args) => Value,
): (...args: Args) => Value {
  const made = new Map<unknown, Value>();
  return (...args) => {
    const [key] = args;
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(...args);
    made.set(key, value);
    return value;
  };
}
