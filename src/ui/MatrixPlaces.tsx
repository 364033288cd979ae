import { addresses } from '../domain/addresses.ts';
import { useAddress } from './address.ts';
import { PlaceLine } from './PlaceLine.tsx';
import { say } from './matrixPlacesWords.ts';

const places = {
  standards: addresses.matrix,
  evidence: addresses.evidence,
  peer: addresses.peer,
  signOff: addresses.signOff,
  cycles: addresses.cycles,
  editions: addresses.editions,
} as const;

const names = Object.keys(places) as (keyof typeof places)[];

const more: Partial<Record<keyof typeof places, 'peer.more' | 'signOff.more'>> = {
  peer: 'peer.more',
  signOff: 'signOff.more',
};

/** The places around the matrix: its standards, the evidence, another force's view, sign-off, cycles, editions. */
export function MatrixPlaces() {
  const { path } = useAddress();
  const line = names.map((name) => {
    const rest = more[name];
    return { to: places[name], label: say(name), ...(rest ? { more: say(rest) } : {}) };
  });
  return <PlaceLine name={say('matrixPlaces')} places={line} current={path} />;
}
