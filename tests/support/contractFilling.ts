type Send = (request: Request) => Promise<Response>;

/** Adds rows to a list over Graph, twenty at a time. */
export async function fillList(
  send: Send,
  graphBase: string,
  token: string,
  list: string,
  count: number,
): Promise<void> {
  const url = `/sites/localhost:/sites/hub:/lists/${list}/items`;
  for (let at = 0; at < count; at += 20) {
    const size = Math.min(20, count - at);
    const requests = Array.from({ length: size }, (_, index) => ({
      id: String(index),
      method: 'POST',
      url,
      headers: { 'Content-Type': 'application/json' },
      body: { fields: { RecordKey: `row-${at + index}`, ScopeKey: `scope-${(at + index) % 10}` } },
    }));
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    await send(
      new Request(`${graphBase}/$batch`, { method: 'POST', headers, body: JSON.stringify({ requests }) }),
    );
  }
}

/** Puts files of one byte into a library over Graph. */
export async function putFiles(
  send: Send,
  graphBase: string,
  token: string,
  library: string,
  paths: readonly string[],
): Promise<void> {
  const headers = { authorization: `Bearer ${token}` };
  const root = `${graphBase}/sites/localhost:/sites/hub:/lists/${library}/drive/root`;
  for (const path of paths)
    await send(new Request(`${root}:/${encodeURI(path)}:/content`, { method: 'PUT', headers, body: 'x' }));
}
