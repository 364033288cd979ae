import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';

/** What a person allowed an app, kept until the app fetches the token for it. */
export interface Allowed {
  user: string;
  clientId: string;
  scopes: string;
}

/** A sign-in that began in a browser: its code is worth nothing without the secret the app kept to itself (PKCE). */
export interface BrowserSignIn extends Allowed {
  redirectUri: string;
  challenge: string;
  nonce: string;
}

/** A sign-in that began on a device: `user` is null until somebody types the code in a browser. */
export interface DeviceSignIn {
  userCode: string;
  clientId: string;
  scopes: string;
  user: string | null;
  isRefused: boolean;
}

/** Sign-ins under way. Kept in memory: none is older than a few minutes. */
export interface Codes {
  browser: Kept<BrowserSignIn>;
  device: Kept<DeviceSignIn>;
  refresh: Kept<Allowed>;
}

/** Things kept under a secret for a while. */
export interface Kept<T> {
  keep(thing: T): string;
  find(secret: string): T | null;
  /** Finds and forgets: a code is good once. */
  take(secret: string): T | null;
  all(): T[];
}

export const deviceSeconds = 900;

export function createCodes(clock: Clock): Codes {
  return {
    browser: keeper(clock, 600),
    device: keeper(clock, deviceSeconds),
    refresh: keeper(clock, 86_400),
  };
}

function keeper<T>(clock: Clock, seconds: number): Kept<T> {
  const things = new Map<string, { thing: T; until: number }>();
  const now = (): number => clock.now().getTime();
  const find = (secret: string): T | null => {
    const found = things.get(secret);
    return found && found.until > now() ? found.thing : null;
  };
  return {
    keep(thing) {
      const secret = randomBytes(24).toString('base64url');
      things.set(secret, { thing, until: now() + seconds * 1000 });
      return secret;
    },
    find,
    take(secret) {
      const thing = find(secret);
      things.delete(secret);
      return thing;
    },
    all: () => [...things.values()].filter(({ until }) => until > now()).map(({ thing }) => thing),
  };
}

/** A code somebody can read out and type: eight letters that cannot be taken for one another. */
export function newUserCode(): string {
  const letters = 'BCDFGHJKLMNPQRSTVWXZ';
  return [...randomBytes(8)].map((byte) => letters[byte % letters.length]).join('');
}

/** The verifier hashes to the challenge the browser carried (RFC 7636, S256). */
export function answersChallenge(verifier: string, challenge: string): boolean {
  return challenge !== '' && createHash('sha256').update(verifier).digest('base64url') === challenge;
}
