import '@pnp/sp/lists/index.js';
import '@pnp/sp/webs/index.js';
import { pageSite } from '../../../src/data/pnp/provision/pageSite.ts';
import { refusal, siteUrl, withDigest } from './scriptedSharePoint.ts';

test('[D36] a site owner’s set-up goes by the page’s digest, and by a new one where that is refused', async () => {
  const seen: [string, string | null][] = [];
  const sp = pageSite(siteUrl, {
    ...withDigest,
    now: () => 0,
    fetch: async (input, init) => {
      const { url, method } = new Request(input, { ...init, signal: null });
      const digest = new Headers(init?.headers).get('x-requestdigest');
      seen.push([`${method} ${url.slice(siteUrl.length)}`, digest]);
      if (url.endsWith('contextinfo'))
        return Response.json({ FormDigestValue: 'fresh', FormDigestTimeoutSeconds: 1800 });
      const { status, body } = refusal(403, '-2130575252');
      return digest === 'page-digest' ? Response.json(body, { status }) : Response.json({ Id: 'made' });
    },
  });
  expect(await sp.web.lists.add('deeds')).toMatchObject({ Id: 'made' });
  expect(seen).toEqual([
    ['POST /_api/web/lists', 'page-digest'],
    ['POST /_api/contextinfo', null],
    ['POST /_api/web/lists', 'fresh'],
  ]);
});
