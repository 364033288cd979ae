import { PlaceLink } from '../TextLink.tsx';
import type { WhyLink } from './whyView.ts';

/** A step up or down: a link where the hub has a page for it, else its words. */
export function WayLink({ way: { address, words } }: { way: WhyLink }) {
  return address === null ? words : <PlaceLink to={address}>{words}</PlaceLink>;
}
