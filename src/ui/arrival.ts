import { addressText, onAddressChange } from './address.ts';

/** How the page on screen was come to. */
interface Arrival {
  path: string;
  /** The path that was left for it; null for the first page. */
  from: string | null;
  /** Whether it was left before and is come back to: by the browser's way back, or by a link that says so. */
  isReturn: boolean;
}

let arrival: Arrival = { path: '', from: null, isReturn: false };
let isAnnounced = false;

/** Says of the step about to be taken that it leads back. */
export function announceReturn(): void {
  isAnnounced = true;
}

/** The path that was left for the page on screen; null for the first page. */
export function arrivedFrom(): string | null {
  note();
  return arrival.from;
}

/** Where somebody comes back from; null where they arrive for the first time. */
export function cameBackFrom(): string | null {
  note();
  return arrival.isReturn ? arrival.from : null;
}

/** Follows which page was left for which; returns what stops it. */
export function followArrivals(): () => void {
  note();
  return onAddressChange(note);
}

/** Asked as often as one likes: a page may be drawn before its address is told. Steps of the history that were seen are marked. */
function note(): void {
  const path = addressText().split('?')[0] ?? '';
  const { seen = false } = (history.state ?? {}) as { seen?: boolean };
  if (!seen) history.replaceState({ ...(history.state as object | null), seen: true }, '');
  if (path === arrival.path) return;
  arrival = { path, from: arrival.path || null, isReturn: seen || isAnnounced };
  isAnnounced = false;
}
