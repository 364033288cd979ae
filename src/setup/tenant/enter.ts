import { setUpClientId } from '../sampleTenant.ts';
import { findTenant } from './findTenant.ts';
import type { TenantOptions } from './options.ts';
import { signIn } from './signIn.ts';
import type { SignedIn, SignInWay } from './signIn.ts';
import type { SiteAddress } from './siteAddress.ts';
import { Stopped } from './stopped.ts';
import type { Terminal } from './terminal.ts';

/** Signs somebody in to a site's tenant; `as` is who is asked for. Throws Stopped in words. */
export async function enter(
  address: SiteAddress,
  options: Omit<TenantOptions, 'site'> & Pick<SignInWay, 'first'>,
  as: string,
  { say, open, signal }: Pick<Terminal, 'say' | 'open' | 'signal'>,
): Promise<SignedIn> {
  const clientId = options.clientId ?? (address.isLocal ? setUpClientId : undefined);
  if (!clientId)
    throw new Stopped(
      "Say which app registration to sign in with: --client-id and the registration's id. docs/setUpCommand.md shows how to make one.",
    );
  const tenant = options.tenant ?? (await findTenant(address));
  const { byDeviceCode, first } = options;
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () =>
      reject(new Stopped('The sign-in was stopped. Nothing was changed.')),
    );
  });
  const person = await Promise.race([
    signIn(address, { clientId, tenant, as, byDeviceCode, first, say, open }),
    stopped,
  ]);
  say(`Signed in as ${person.name} (${person.mail}).`);
  return person;
}
