import { addresses, placeOf } from '../domain/addresses.ts';
import { usePath } from './address.ts';
import { PlaceLine } from './PlaceLine.tsx';
import { say } from './uiWords.ts';

/** The places around the register: actions, the posts that own them, committees, asks. */
export function RegisterPlaces() {
  const current = placeOf(usePath());
  const places = (['actions', 'posts', 'committees', 'asks'] as const).map((place) => ({
    to: addresses[place],
    label: say(`place.${place}`),
    ...(place === 'posts' ? { more: say('place.posts.more') } : {}),
  }));
  return <PlaceLine name={say('registerPlaces')} places={places} current={current && `/${current}`} />;
}
