import type { Digest } from '../../src/data/pnp/pnpOptions.ts';

/** A person's browser on a SharePoint page: its cookie goes along, and the page came with a digest. */
export interface ContractPage {
  fetch: typeof fetch;
  digest: () => Digest;
}

/** Opens the local SharePoint page as this person. */
export async function openContractPage(
  send: typeof fetch,
  origin: string,
  user: string,
): Promise<ContractPage> {
  const page = await send(`${origin}/sharepoint?user=${user}`);
  const [cookie = ''] = (page.headers.get('set-cookie') ?? '').split(';');
  const asBrowser: typeof fetch = (input, init) =>
    send(input, { ...init, headers: { ...(init?.headers as Record<string, string>), cookie } });
  const answer = await asBrowser(`${origin}/sites/hub/_api/contextinfo`, { method: 'POST' });
  const { FormDigestValue } = (await answer.json()) as { FormDigestValue: string };
  const expiresAt = Date.now() + 30 * 60_000;
  return { fetch: asBrowser, digest: () => ({ value: FormDigestValue, expiresAt }) };
}
