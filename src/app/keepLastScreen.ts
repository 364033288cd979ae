import { addressText, onAddressChange } from '../ui/address.ts';
import type { HubData } from './hubData.ts';
import { keepScreen, lookOf } from './lastScreen.ts';
import type { HubParts } from './startHub.ts';

const restBefore = 1_200;

/** Keeps the screen each time it has come to rest: every answer is here and nobody went anywhere for a moment. */
export function keepLastScreen(
  { host, root, screenKey }: Pick<HubParts, 'host' | 'root' | 'screenKey'>,
  { client, device }: HubData,
  address: () => string = addressText,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    if (client.isFetching() > 0) return;
    void device.then(({ rows }) =>
      keepScreen(rows, { root, address: address(), look: lookOf(host), key: screenKey }),
    );
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, restBefore);
  };
  const stops = [client.getQueryCache().subscribe(later), onAddressChange(later)];
  return () => {
    clearTimeout(timer);
    stops.forEach((stop) => stop());
  };
}
