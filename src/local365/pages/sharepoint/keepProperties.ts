import { byId, type PageData, type Properties } from './pageData.ts';

/** Keeps what the property pane set with the page, one change after another. */
export function keeper({ context: { site, formDigestValue } }: PageData) {
  let last: Promise<void> = Promise.resolve();
  return (instanceId: string, properties: Properties): void => {
    const body = JSON.stringify({ instanceId, properties });
    say('Saving');
    last = last.then(() => send(`${site.path}/SitePages/Home.aspx`, formDigestValue, body));
  };
}

async function send(address: string, digest: string, body: string): Promise<void> {
  const headers = { 'content-type': 'application/json', 'x-requestdigest': digest };
  const answer = await fetch(address, { method: 'POST', headers, body }).catch(() => null);
  say(answer?.ok ? 'Your page has been saved' : 'The page could not be saved. Reload it and try again.');
}

function say(words: string): void {
  byId('pageStatus').textContent = words;
}
