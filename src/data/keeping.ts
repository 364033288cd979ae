import { wipeRows } from './deviceStore.ts';
import type { DeviceOwner } from './deviceStore.ts';

/**
 * Whether what a person reads may rest on this device. Somebody at the device may say no ("This is a shared device"), and
 * the hub may say no for every device. What is remembered of that says nothing about any person.
 */
export interface Keeping {
  /** True where somebody at this device said that nothing is to rest here. */
  isNothingHere(): boolean;
  /** True where nothing rests here, whoever said so. */
  isNothing(): boolean;
  /** Whether rows may rest here; on a first visit the hub's own word is waited for. */
  mayKeep: () => Promise<boolean>;
  /** Says it for this device. Resolves once this person's rows are gone. */
  setNothingHere(isOn: boolean): Promise<void>;
  /** The hub's word as the service told it; null where it could not be asked. Rows go at once where it says no. */
  hear(word: HubWord | null): Promise<void>;
}

/** What a hub says for every device. */
export type HubWord = 'keep' | 'keepNothing';

type Flags = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const visitedFlag = 'race-action-hub:visited';
const hereFlag = 'race-action-hub:keep-nothing';
const wordFlag = (siteUrl: string) => `race-action-hub:hub-says|${siteUrl}`;

/** True until somebody has seen a screen of the hub on this device. Says nothing about whom. */
export function isFirstVisit(): boolean {
  return browserFlags().getItem(visitedFlag) === null;
}

/** From now on somebody has used the hub on this device. */
export function rememberVisit(): void {
  browserFlags().setItem(visitedFlag, 'yes');
}

/** True where nothing may rest here as far as this device knows: before any token and any network. */
export function keepsNothing(siteUrl: string, flags = browserFlags()): boolean {
  return flags.getItem(hereFlag) !== null || flags.getItem(wordFlag(siteUrl)) === 'keepNothing';
}

/** What may rest here for one person. */
export function openKeeping(owner: DeviceOwner, flags: Flags = browserFlags()): Keeping {
  const { siteUrl } = owner;
  const heard = Promise.withResolvers<void>();
  const isNothing = () => keepsNothing(siteUrl, flags);
  if (isNothing() || flags.getItem(wordFlag(siteUrl)) !== null) heard.resolve();

  async function wipe(): Promise<void> {
    flags.removeItem(visitedFlag);
    await wipeRows(owner);
  }

  return {
    isNothingHere: () => flags.getItem(hereFlag) !== null,
    isNothing,
    mayKeep: async () => {
      await heard.promise;
      return !isNothing();
    },
    async setNothingHere(isOn) {
      if (isOn) flags.setItem(hereFlag, 'yes');
      else flags.removeItem(hereFlag);
      if (isOn) await wipe();
    },
    async hear(word) {
      if (word !== null && word !== flags.getItem(wordFlag(siteUrl))) {
        flags.setItem(wordFlag(siteUrl), word);
        if (word === 'keepNothing') await wipe();
      }
      heard.resolve();
    },
  };
}

/** This browser's own small store; where it is refused, what is said holds as long as the page. */
function browserFlags(): Flags {
  return {
    getItem: (name) => allowed(() => localStorage.getItem(name)) ?? inMemory.get(name) ?? null,
    setItem: (name, value) => {
      inMemory.set(name, value);
      allowed(() => localStorage.setItem(name, value));
    },
    removeItem: (name) => {
      inMemory.delete(name);
      allowed(() => localStorage.removeItem(name));
    },
  };
}

const inMemory = new Map<string, string>();

function allowed<T>(touch: () => T): T | null {
  try {
    return touch();
  } catch {
    return null;
  }
}
