import { serveLocal365 } from '../local365/serve.ts';
import type { Served } from '../local365/serve.ts';
import { readContent, readPeople } from './content.ts';
import { fillSite, isFilled } from './fillSite.ts';
import { growSample } from './largeSample.ts';
import { sampleTenant } from './sampleTenant.ts';
import type { LocalPlace } from './sampleTenant.ts';

export const samples = ['demo', 'none', 'large'] as const;
export type Sample = (typeof samples)[number];

/** Starts local365 with the sample tenant and, the first time, makes and fills its site over real HTTP. */
export async function openLocalHub(
  place: LocalPlace,
  sample: Sample,
  onProgress: (words: string) => void = () => undefined,
): Promise<Served> {
  const people = readPeople();
  const served = await serveLocal365({ ...sampleTenant(place, people), port: place.port });
  if (sample === 'none') return served;
  const site = {
    siteUrl: `${served.url}/sites/hub`,
    graphBase: `${served.url}/graph/v1.0`,
    tokenFor: keptTokens(served.url),
    people,
  };
  try {
    if (!(await isFilled(site))) {
      const content = readContent(['reference', 'sample']);
      await fillSite(site, sample === 'large' ? growSample(content) : content, onProgress);
    }
  } catch (thrown) {
    await served.close();
    throw thrown;
  }
  return served;
}

/** One sign-in a person: filling a site takes thousands of requests and less than a token's hour. */
function keptTokens(origin: string): (user: string, scopes?: string) => Promise<string> {
  const tokens = new Map<string, Promise<string>>();
  return (user, scopes = '') => {
    const key = `${user} ${scopes}`;
    const token = tokens.get(key) ?? signIn(origin, user, scopes || undefined);
    tokens.set(key, token);
    return token;
  };
}

async function signIn(origin: string, user: string, scopes?: string): Promise<string> {
  const answer = await fetch(`${origin}/sign-in/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user, scopes }),
  });
  const body = (await answer.json()) as { access_token?: string; error_description?: string };
  if (!body.access_token)
    throw new Error(`${user} could not sign in: ${body.error_description ?? answer.status}`);
  return body.access_token;
}
