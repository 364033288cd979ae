import { useSyncExternalStore } from 'react';

/** An address of the product as it stands after the hash: the path, and what the page was asked to show. */
export interface Address {
  path: string;
  query: URLSearchParams;
}

const changed = 'race-action-hub:address';
let asText = '';
let parsed: Address = { path: '/', query: new URLSearchParams() };

/** The address on screen as text, what it asks for included. */
export function addressText(): string {
  return location.hash.replace(/^#/, '') || '/';
}

/** The address on screen. The path and the hash are the same in Teams and in SharePoint. */
export function currentAddress(): Address {
  const text = addressText();
  if (text !== asText) {
    const [path = '/', query = ''] = text.split('?');
    asText = text;
    parsed = { path: path.startsWith('/') ? path : `/${path}`, query: new URLSearchParams(query) };
  }
  return parsed;
}

/** Goes to an address. `replace` leaves no step to go back to: for filters and search words. */
export function goTo(address: string, { replace = false } = {}): void {
  if (replace) history.replaceState(history.state, '', `#${address}`);
  else history.pushState(null, '', `#${address}`);
  dispatchEvent(new Event(changed));
}

/** The address on screen, followed. */
export function useAddress(): Address {
  return useSyncExternalStore(onAddressChange, currentAddress);
}

/** The path on screen, followed: filters and search words that change are no reason to draw again. */
export function usePath(): string {
  return useSyncExternalStore(onAddressChange, currentPath);
}

function currentPath(): string {
  return currentAddress().path;
}

const events = ['hashchange', 'popstate', changed];

/** Hears of every change of the address; returns what stops it. */
export function onAddressChange(listener: () => void): () => void {
  events.forEach((event) => addEventListener(event, listener));
  return () => events.forEach((event) => removeEventListener(event, listener));
}
