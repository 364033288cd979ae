const mostWaits = 8;
/** A person in front of a screen is told after a quarter of a minute that the connection is gone. */
const mostWaitsUnanswered = 4;

/**
 * What SharePoint refused because it is busy (429, 503) it has not carried out, so it may be sent again as it is; so may
 * a question whose answer was lost. A change whose answer was lost may not: it fails, and the set-up looks again.
 */
export async function sendPatiently(send: typeof fetch, url: URL, init: RequestInit): Promise<Response> {
  for (let waits = 0; ; waits += 1) {
    const answer = await send(url.toString(), init).catch((thrown: unknown) => {
      if (!(thrown instanceof TypeError) || init.method !== 'GET' || waits >= mostWaitsUnanswered)
        throw thrown;
      return null;
    });
    const isBusy = answer?.status === 429 || answer?.status === 503;
    if (answer && (!isBusy || waits === mostWaits)) return answer;
    const seconds = Number(answer?.headers.get('Retry-After') ?? Math.min(2 ** waits, 30));
    await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
  }
}
