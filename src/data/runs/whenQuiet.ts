/** Milliseconds between two looks, and for how long somebody's reading is waited for at most. */
const lookEvery = 50;
const atMost = 2_000;

/** Resolves when nobody reads, or after two seconds: a run makes way for reading but is never starved by it. */
export async function whenQuiet(isReading: () => boolean): Promise<void> {
  for (let waited = 0; isReading() && waited < atMost; waited += lookEvery)
    await new Promise((resolve) => setTimeout(resolve, lookEvery));
}
