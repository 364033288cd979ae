import { agreements } from '../actions.ts';
import type { Agreement } from '../actions.ts';
import { answerToAgreement } from '../agreementSheet.ts';
import { fold } from './cellText.ts';

/** What a cell says about an answer: which it is, and what stands behind it ("Not agreed – no money"). */
export interface ReadAgreement {
  agreement: Agreement;
  rest: string;
}

const known: Record<Agreement, string> = {
  notContacted: 'not contacted,notcontacted',
  letterSent: 'letter sent,lettersent',
  inDiscussion: 'in discussion,indiscussion,being discussed,under discussion,discussing,still in discussion',
  agreed:
    'agreed,agree,yes,accepted,accept,y,ours,agreed as written,agreed as it is,ok,okay,approved,approve,endorsed,supported,support,confirmed,content,happy with this,agreed no changes,agreed no change,agreed without changes,agreed in full,fully agreed,we agree,cytuno,cytunwyd,yn cytuno',
  agreedChangedWording:
    'agreed with changed wording,agreedchangedwording,agree with changed wording,agreed with changes,agree with changes,agreed subject to wording,agreed with amendments,agreed with amendment,agree with amendments,agree with amendment,agreed as amended,agreed with new wording,agreed with revised wording,agreed with different wording,changed wording',
  notAgreed:
    'not agreed,notagreed,disagree,disagreed,no,rejected,reject,declined,n,do not agree,cannot agree,not accepted,not supported,not approved,not endorsed,ddim yn cytuno,ni chytunwyd',
  notOurs:
    'not ours,notours,not our action,not for us,belongs elsewhere,not this committee,not for this committee',
  outstanding: 'outstanding,awaiting response,no response,awaiting,waiting',
};
const byWords = new Map(
  agreements.flatMap((one) => known[one].split(',').map((word): [string, Agreement] => [word, one])),
);

/** How a committee's word is meant; null where it is none of ours. "Not ours: Home Office" is "not ours". */
export function readAgreement(text: string): ReadAgreement | null {
  const said = text
    .replace(/[✓✔☑✅]\ufe0f?/gu, ' yes ')
    .replace(/[✗✘❌☒]\ufe0f?/gu, ' no ')
    .trim();
  const whole = agreementOf(said);
  if (whole) return { agreement: whole, rest: '' };
  const [, first = '', rest = ''] =
    /^([^:;(\n–—]+?)\s*(?:[:;(\n–—]|\s-\s|\s-$)\s*([\s\S]*)$/.exec(said) ?? [];
  const agreement = agreementOf(first);
  if (!agreement) return null;
  // "Agreed – subject to funding" is no plain yes.
  if (agreement === 'agreed' && unlike.test(fold(rest))) return null;
  return { agreement, rest: rest.replace(/^([^(]*)\)$/, '$1').trim() };
}

function agreementOf(text: string): Agreement | null {
  return answerToAgreement(text) ?? byWords.get(fold(text)) ?? null;
}

/** What makes something other than a plain yes or no of an answer. */
const unlike =
  /\b(subject to|but|provided|providing|amend\w*|chang\w*|reword\w*|revis\w*|condition\w*|caveat\w*|partial\w*|partly|in part|in principle|with|if|unless|except)\b/;
const later =
  /\b(yet|defer\w*|discuss\w*|consider\w*|pending|next meeting|later|to come|awaiting|review\w*)\b/;
const refusing =
  /^(we )?(not|no|cannot|can not|could not|unable|do not|does not|reject\w*|refus\w*|declin\w*|oppos\w*)\b/;
const agreeing = /\b(agree\w*|accept\w*|approv\w*|endors\w*|support\w*|yes|ok|okay|content|happy)\b/;

/** What to propose for an answer in words we do not know; null where they say nothing to go by. */
export function proposedAgreement(text: string): Agreement | null {
  const folded = fold(text);
  if (/\b(not (ours|for (us|this))|belongs?|refer(red)? to|redirect\w*|transfer\w*)\b/.test(folded))
    return 'notOurs';
  if (later.test(folded)) return 'inDiscussion';
  if (refusing.test(folded)) return 'notAgreed';
  if (!agreeing.test(folded)) return null;
  return unlike.test(folded) ? 'agreedChangedWording' : 'agreed';
}
