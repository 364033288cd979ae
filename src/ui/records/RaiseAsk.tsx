import { addresses } from '../../domain/addresses.ts';
import type { AskStart } from '../../domain/addresses.ts';
import { PlaceLink } from '../TextLink.tsx';
import { say } from './recordWords.ts';

interface RaiseAskProps extends AskStart {
  /** What the link says; "Ask for something" unless told. */
  label?: string;
}

/** The link from any record to an ask about it. */
export function RaiseAsk({ label, ...start }: RaiseAskProps) {
  return <PlaceLink to={addresses.newAsk(start)}>{label ?? say('raiseAsk')}</PlaceLink>;
}
