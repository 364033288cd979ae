import { referenceContent } from '../../data/pnp/provision/referenceContent.ts';
import type { HubChoice } from '../../data/siteOwner.ts';
import { readContent } from '../content.ts';
import { flag, readOptions, tenantOptions, text, textOf } from '../tenant/options.ts';
import type { TenantOptions } from '../tenant/options.ts';
import { Stopped } from '../tenant/stopped.ts';

/** What `npm run setup` is told. */
export interface SetUpOptions extends TenantOptions {
  /** Only say what would be made. */
  isPlan: boolean;
  /** Do not ask before going on. */
  isAgreed: boolean;
  allowGroupConnected: boolean;
  /** Whose hub it is to be, as written; undefined where nothing was. */
  whose: string | undefined;
  title: string | undefined;
}

const usage = `npm run setup -- --site https://yourforce.sharepoint.com/sites/hub --client-id ID --force KEY
  --plan                   say what would be made, and make nothing
  --force KEY, --national  whose hub it is, on a new site; --title "…" gives it another name
  --yes                    do not ask before going on
  --tenant ID              the tenant, where it is not found by itself
  --device-code            sign in on another device; many organisations do not allow it
  --allow-group-connected  take a site that belongs to a Microsoft 365 group`;

/** Whose hub it is where it is no force's. */
const national = 'national';

export function readSetUpOptions(args: string[]): SetUpOptions {
  const own = {
    plan: flag,
    yes: flag,
    force: text,
    national: flag,
    title: text,
    'allow-group-connected': flag,
  };
  const written = readOptions(args, own, usage);
  if (written['national'] === true && written['force'] !== undefined)
    throw new Stopped('Say --force or --national, not both.');
  return {
    ...tenantOptions(written),
    isPlan: written['plan'] === true,
    isAgreed: written['yes'] === true,
    allowGroupConnected: written['allow-group-connected'] === true,
    whose: written['national'] === true ? national : textOf(written, 'force'),
    title: textOf(written, 'title'),
  };
}

/** Whom a new hub is for. A force of the sample is known only on this machine. Throws Stopped in words. */
export function choiceOf({ whose, title }: SetUpOptions, isLocal: boolean): HubChoice {
  if (whose === undefined)
    throw new Stopped(
      'Say whose hub this is to be: --force and its key, or --national. --plan changes nothing.',
    );
  if (whose === national) return { shape: 'national', forceKey: null, title: title ?? 'National hub' };
  const sample = isLocal ? (readContent(['sample']).rows.get('forces') ?? []) : [];
  const forces = [...(referenceContent.rows.get('forces') ?? []), ...sample];
  const force = forces.find(({ recordKey }) => recordKey === whose);
  if (!force) {
    const keys = forces.map(({ recordKey }) => recordKey).sort();
    throw new Stopped(`No force has the key "${whose}". Choose one of: ${keys.join(', ')}.`);
  }
  return { shape: 'force', forceKey: whose, title: title ?? String(force['title']) };
}
