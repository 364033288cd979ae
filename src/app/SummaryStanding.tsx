import { PlainNotice } from '../ui/PlainNotice.tsx';
import { useStandingNotices } from './standingNotices.ts';

/** What holds for every page, said above a summary in words alone. */
export function SummaryStanding() {
  return useStandingNotices().map(({ key, words, press, way }) => (
    <PlainNotice key={key} words={words} press={press} way={way} />
  ));
}
