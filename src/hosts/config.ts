import * as z from 'zod/mini';

/** `config.json` beside the tab: the only thing that differs between forces. Read from our own origin only. */
const configFile = z.object({
  tenantId: z.string(),
  clientId: z.string(),
  /** The hub's site; never derived from the channel the tab happens to be in. */
  siteUrl: z.url(),
  graphBase: z.url(),
  sharePointBase: z.url(),
  /** Further origins that may host us; empty when shipped. */
  hostOrigins: z.array(z.string()),
  shape: z.enum(['force', 'national']),
  /** Whom people ask who may not see the hub, in words; without it the owner of the site. */
  contact: z.optional(z.string()),
});
export type Config = z.infer<typeof configFile>;

/** Reads the settings file. Throws an Error that says what is wrong with it. */
export async function readConfig(url = 'config.json'): Promise<Config> {
  const answer = await fetch(url, { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`config.json: ${answer.status}`);
  const read = z.safeParse(configFile, await answer.json());
  if (read.success) return read.data;
  throw new Error(`config.json: ${read.error.issues.map((issue) => issue.path.join('.')).join(', ')}`);
}
