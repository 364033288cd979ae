import type { Person } from '../domain/columns/person.ts';
import { copyWords } from './browserWays.ts';
import type { CalendarEntry } from './host.ts';

interface Capability {
  isSupported: () => boolean;
}

/** Of teams-js, the ways out of a page. SharePoint's framework brings another version of it, so each may be missing. */
export interface TeamsOut {
  sharing?: Capability & {
    shareWebContent: (request: {
      content: { type: 'URL'; url: string; message?: string; preview?: boolean }[];
    }) => Promise<void>;
  };
  calendar?: Capability & {
    composeMeeting: (meeting: {
      subject?: string;
      startTime?: string;
      endTime?: string;
      content?: string;
    }) => Promise<void>;
  };
  people?: Capability & {
    selectPeople: (inputs: {
      title?: string;
      singleSelect?: boolean;
      openOrgWideSearchInChatOrChannel?: boolean;
    }) => Promise<{ objectId: string; displayName?: string; email?: string }[]>;
  };
}

/** Opens Teams' window for sharing a link into a chat; where there is none, words and link go on the clipboard. */
export async function shareInTeams(
  { sharing }: TeamsOut,
  url: string,
  words: string,
): Promise<'shown' | 'copied' | 'failed'> {
  if (!sharing || !can(sharing)) return copyWords(words, url);
  const content = { type: 'URL' as const, url, message: words, preview: true };
  return sharing.shareWebContent({ content: [content] }).then(
    () => 'shown' as const,
    // Closing the window is an answer too; what really fails still leaves the link.
    (thrown: unknown) => (isCancelled(thrown) ? 'shown' : copyWords(words, url)),
  );
}

/** Drafts a meeting without guests in the person's calendar; false where Teams has no calendar here. */
export async function scheduleInTeams(
  { calendar }: TeamsOut,
  entry: CalendarEntry,
  url: string | null,
): Promise<boolean> {
  if (!calendar || !can(calendar)) return false;
  const [startTime, endTime] = timesOf(entry);
  const content = [entry.words, entry.place, url].filter(Boolean).join('\n');
  return calendar
    .composeMeeting({ subject: entry.title, startTime, endTime, content })
    .then(() => true, isCancelled);
}

/** Asks for one person in Teams' own picker; null where nobody was picked. Throws where the picker could not open. */
export async function pickInTeams({ people }: TeamsOut, title: string): Promise<Person | null> {
  if (!people || !can(people)) throw new Error('This host has no people picker');
  const inputs = { title, singleSelect: true, openOrgWideSearchInChatOrChannel: true };
  const [picked] = await people.selectPeople(inputs).catch((thrown: unknown) => {
    if (isCancelled(thrown)) return [];
    throw thrown;
  });
  if (!picked) return null;
  const { objectId, displayName, email } = picked;
  return { oid: objectId, name: displayName || (email ?? ''), mail: email || null };
}

/** Whether a capability is there; teams-js throws where it was never introduced to a host. */
export function can(capability: Capability | undefined): boolean {
  try {
    return capability?.isSupported() === true;
  } catch {
    return false;
  }
}

/** teams-js' code for a person who closed a window of Teams. */
const userAbort = 8_000;

function isCancelled(thrown: unknown): boolean {
  return (thrown as { errorCode?: number } | null)?.errorCode === userAbort;
}

/** Teams knows no whole days here: half an hour in the morning of that day stands for one. */
function timesOf({ start, end }: CalendarEntry): [string, string] {
  const isDay = !start.includes('T');
  const from = isDay ? new Date(`${start}T09:00:00`) : new Date(start);
  const to = end !== null && end.includes('T') ? new Date(end) : new Date(+from + (isDay ? 30 : 60) * 60_000);
  return [inWords(from), inWords(to)];
}

/** `06/04/2027 09:00:00`, month first, the one form Teams reads. */
function inWords(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${two(at.getMonth() + 1)}/${two(at.getDate())}/${at.getFullYear()}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
}
