import type { Me } from '../data/people.ts';

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
  /** Starts a chat with ready-written words; false where the host cannot. */
  compose: (to: string[], words: string) => Promise<boolean>;
  /** Hands a file to the person: a download, or, where those are blocked, kept by `keep` and opened there. */
  saveFile: (file: NewFile, keep: KeepFile) => Promise<SavedFile>;
  /** First paint done; the page stands. */
  painted: () => void;
  ready: () => void;
  onSuspend: (listener: () => Promise<void>) => () => void;
}
