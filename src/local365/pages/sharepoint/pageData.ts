import type { ComponentManifest } from './manifests.ts';

export type Properties = Record<string, unknown>;

export interface Mask {
  High: number;
  Low: number;
}

/** What the server wrote into the page: no call is needed before the first web part starts. */
export interface PageData {
  title: string;
  mayEdit: boolean;
  people: { user: string; name: string }[];
  manifests: ComponentManifest[];
  parts: { componentId: string; instanceId: string; properties: Properties }[];
  context: {
    tenantId: string;
    timeZone: string;
    site: { id: string; webId: string; path: string; title: string; webUrl: string };
    user: { oid: string; user: string; name: string; jobTitle: string; id: number; loginName: string };
    permissions: Mask;
    formDigestValue: string;
    formDigestTimeoutSeconds: number;
    now: string;
  };
}

export function readPageData(): PageData {
  return JSON.parse(byId('pageData').textContent) as PageData;
}

export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found) return found;
  throw new Error(`The page has no element with the id ${id}`);
}

/** Makes an element; text is always set as text, never as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}
