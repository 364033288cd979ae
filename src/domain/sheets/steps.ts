/** Takes all steps of long work at once, and answers with what comes out: for tests and for work that is short. */
export function allSteps<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
