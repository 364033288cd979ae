import { replyToParts, scriptGraph } from './scriptedGraph.ts';

const oids = Array.from({ length: 31 }, (_, n) => `0000-${n}`);

describe('[D50] whether people are still in the directory', () => {
  test('ids in, ids out: fifteen a question, nothing of an account asked for', async () => {
    const graph = scriptGraph((asked) =>
      replyToParts(asked, (url) =>
        url.startsWith('/me')
          ? { status: 200, body: { id: 'oid-1', userType: 'Member' } }
          : { status: 200, body: { value: [{ id: '0000-7' }, { id: 'OID-1' }] } },
      ),
    );
    expect(await graph.people.check(oids)).toEqual({
      kind: 'checked',
      isMember: true,
      present: new Set(['0000-7', 'oid-1']),
    });
    const { requests } = graph.asked[0]?.body as { requests: { url: string }[] };
    const urls = requests.map(({ url }) => decodeURIComponent(url));
    expect(urls[0]).toBe('/me?$select=id,userType');
    expect(urls.slice(1).map((url) => url.split(',').length)).toEqual([15, 15, 2]);
    expect(urls.join()).not.toMatch(/accountEnabled|displayName|mail/);
  });

  test.each([
    ['a guest', { id: 'oid-1', userType: 'Guest' }],
    ['nobody knows what', { id: 'oid-1', userType: null }],
  ])('%s is not a member', async (_who, own) => {
    const graph = scriptGraph((asked) =>
      replyToParts(asked, (url) => ({ status: 200, body: url.startsWith('/me') ? own : { value: [] } })),
    );
    expect(await graph.people.check(['a'])).toMatchObject({ isMember: false });
  });

  test('a refusal is an answer, a lost connection is not', async () => {
    const refused = scriptGraph((asked) => replyToParts(asked, () => ({ status: 403 })));
    expect(await refused.people.check(['a'])).toEqual({ kind: 'unavailable' });
    const broken = scriptGraph((asked) => replyToParts(asked, () => ({ status: 500 })));
    await expect(broken.people.check(['a'])).rejects.toMatchObject({ error: { kind: 'busy' } });
  });

  test('what is no id never reaches the question', async () => {
    const graph = scriptGraph((asked) =>
      replyToParts(asked, (url) => ({
        status: 200,
        body: url.startsWith('/me') ? { userType: 'Member' } : { value: [] },
      })),
    );
    await graph.people.check(["x') or startswith(mail,'a", 'fine']);
    expect(JSON.stringify(graph.asked[0]?.body)).not.toContain('startswith');
  });
});
