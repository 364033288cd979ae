import { flag, readOptions, tenantOptions, text, textOf } from '../tenant/options.ts';
import type { TenantOptions } from '../tenant/options.ts';

/** What `npm run first-contact` is told. */
export interface FirstContactOptions extends TenantOptions {
  report: string;
  asContributor: boolean;
  isLarge: boolean;
  tabClientId: string | undefined;
}

const usage = `npm run first-contact -- --site https://yourforce.sharepoint.com/sites/hub --client-id ID
  --report FILE        where the answers are saved; first-contact-DAY.json where nothing is said
  --as-contributor     a second person signs in too, one who may open the site and does not own it
  --tab-client-id ID   the registration of the tab, to try what Sites.Selected allows
  --large              more than 5,000 rows as well; takes some minutes
  --tenant ID          the tenant, where it is not found by itself
  --device-code        sign in on another device; many organisations do not allow it`;

/** Reads the command line. Throws Stopped in words. */
export function readFirstContactOptions(args: string[], day: string): FirstContactOptions {
  const own = { report: text, 'as-contributor': flag, 'tab-client-id': text, large: flag };
  const written = readOptions(args, own, usage);
  return {
    ...tenantOptions(written),
    report: textOf(written, 'report') ?? `first-contact-${day}.json`,
    asContributor: written['as-contributor'] === true,
    isLarge: written['large'] === true,
    tabClientId: textOf(written, 'tab-client-id'),
  };
}
