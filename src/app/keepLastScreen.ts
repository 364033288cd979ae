import { addressText, onAddressChange } from '../ui/address.ts';
import { keepScreen, lookOf } from './lastScreen.ts';
import type { HubParts } from './hubParts.ts';

const restBefore = 1_200;

/** Keeps the screen each time it has come to rest: every answer is here and nobody went anywhere for a moment. */
export function keepLastScreen(
  { host, hub, root, screenKey }: HubParts,
  address: () => string = addressText,
): () => void {
  const { client, device, data } = hub;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = async () => {
    if (client.isFetching() > 0 || !(await (await data).keeping.mayKeep())) return;
    const { rows } = await device;
    await keepScreen(rows, { root, address: address(), look: lookOf(host), key: screenKey });
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), restBefore);
  };
  const stops = [client.getQueryCache().subscribe(later), onAddressChange(later)];
  return () => {
    clearTimeout(timer);
    stops.forEach((stop) => stop());
  };
}
