import type { RunningHub } from './hubServer.ts';

interface Page {
  value: { id: string; fields: { Update: string } }[];
  '@odata.nextLink'?: string;
}

/** How often each update's words stand in SharePoint's list, asked of Graph as the owner of the site. */
export async function updatesInList(hub: RunningHub): Promise<Map<string, number>> {
  const headers = { authorization: `Bearer ${await hub.token('it@northshire.example')}` };
  const counts = new Map<string, number>();
  let url: string | undefined =
    `${hub.url}/graph/v1.0/sites/localhost:/sites/hub:/lists/actionUpdates/items?$expand=fields&$top=500`;
  while (url) {
    const answer = await fetch(url, { headers });
    if (!answer.ok) throw new Error(`the updates: ${answer.status} ${await answer.text()}`);
    const page = (await answer.json()) as Page;
    for (const { fields } of page.value) counts.set(fields.Update, (counts.get(fields.Update) ?? 0) + 1);
    url = page['@odata.nextLink'];
  }
  return counts;
}
