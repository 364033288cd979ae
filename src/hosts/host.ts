import type { Me } from '../data/people.ts';
import type { Person } from '../domain/columns/person.ts';

export type HostTheme = 'default' | 'dark' | 'contrast';

/** A file for the person to keep. */
export interface NewFile {
  name: string;
  bytes: Uint8Array;
  /** Media type, `application/zip`. */
  type: string;
}

/** Where a file went: an address in SharePoint, or null where the browser downloaded it. */
export interface SavedFile {
  webUrl: string | null;
}

/** Puts a file where a host without downloads can open it. */
export type KeepFile = (file: NewFile) => Promise<{ webUrl: string }>;

/** An entry for the person's own calendar. */
export interface CalendarEntry {
  /** The same id makes the same entry, however often it is added. */
  id: string;
  title: string;
  /** A day (`2026-06-04`) for a whole day, or an instant in UTC. */
  start: string;
  /** Null: the whole day, or an hour from the instant. */
  end: string | null;
  words: string;
  /** The place of the hub it leads back to. */
  address: string | null;
  /** Where people meet; null for a date of one's own. */
  place?: string | null;
}

/** What the product needs from the place it runs in. Each host folder implements it; nothing else knows the host. */
export interface Host {
  kind: 'teams' | 'sharepoint' | 'standalone';
  /** Named by the host, before any token and any network. */
  me: Me;
  locale: string;
  /** Narrow surfaces (meeting side panel) count as narrow by their width; this is only said in "Copy details". */
  surface: string;
  /** False where the page around us is somebody else's: its title, language and scheme are not ours to set. */
  ownsPage: boolean;
  theme: () => HostTheme;
  /** Colours of the section we stand in, over those of the theme; the same object until they change. */
  colours?: () => Record<string, string> | null;
  onTheme: (listener: (theme: HostTheme) => void) => () => void;
  /** The address the host opened us with (`/actions/1-4`), or null. */
  startAddress: string | null;
  onAddress: (listener: (address: string) => void) => () => void;
  /** Offers a link to a place: the host's share dialog, or the clipboard. Resolves to the sentence's key to show. */
  copyLink: (address: string, label: string) => Promise<'copied' | 'shown' | 'failed'>;
  /** The whole address of a place, for words that leave the hub: it opens that place and nothing else. */
  linkOf: (address: string, label: string) => string;
  /**
   * Hands a place to other people with words ready: the host's share window, a chat without recipients, or the words
   * and link on the clipboard. Nothing is sent before the person presses Send.
   */
  share: (address: string, label: string, words: string) => Promise<'shown' | 'copied' | 'failed'>;
  /** Opens the person's own mail program with words ready; false where the host lets nothing open. */
  mail: (to: string[], subject: string, words: string) => boolean;
  /** Puts an entry before the person in the host's calendar; false where the host has none. */
  schedule: (entry: CalendarEntry) => Promise<boolean>;
  /** Opens the print window for this page or a frame of it; false where the host has none. */
  print: (frame?: Window) => boolean;
  /** The host's own picker for one person, null from it where nothing was picked; null where the host has none. */
  pickPerson: ((title: string) => Promise<Person | null>) | null;
  /** Starts a chat with ready-written words; false where the host cannot. */
  compose: (to: string[], words: string) => Promise<boolean>;
  /** Hands a file to the person: a download, or, where those are blocked, kept by `keep` and opened there. */
  saveFile: (file: NewFile, keep: KeepFile) => Promise<SavedFile>;
  /** First paint done; the page stands. */
  painted: () => void;
  ready: () => void;
  onSuspend: (listener: () => Promise<void>) => () => void;
}
