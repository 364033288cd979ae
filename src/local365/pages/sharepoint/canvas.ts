import { byId, element } from './pageData.ts';
import type { View } from './view.ts';

/** Where one web part lives, with the tools an editor gets above it. */
export interface Zone {
  zone: HTMLElement;
  place: HTMLElement;
  editButton: HTMLButtonElement;
  removeButton: HTMLButtonElement;
}

/** Lays out one section: its columns, and a zone for every web part, filled column after column. */
export function layCanvas({ columns }: View, titles: string[]): Zone[] {
  const lanes = Array.from({ length: columns }, () => element('div', { className: 'CanvasSection' }));
  const zones = titles.map(makeZone);
  for (const [at, { zone }] of zones.entries()) lanes[at % columns]?.append(zone);
  const row = element('div', { className: 'CanvasZone-columns' }, ...lanes);
  row.dataset['columns'] = String(columns);
  const section = element('div', { className: 'CanvasZone' }, row);
  section.setAttribute('data-automation-id', 'CanvasZone');
  byId('canvas').replaceChildren(section);
  return zones;
}

function makeZone(title: string): Zone {
  const editButton = element('button', { type: 'button', textContent: 'Edit properties' });
  const removeButton = element('button', { type: 'button', textContent: 'Delete web part' });
  const tools = element('div', { className: 'tools' }, editButton, removeButton);
  tools.setAttribute('role', 'group');
  tools.setAttribute('aria-label', title);
  const place = element('div', { className: 'webPart' });
  place.setAttribute('data-sp-web-part', '');
  const inner = element('div', { className: 'ControlZone--control' }, place);
  const zone = element('div', { className: 'ControlZone' }, tools, inner);
  zone.setAttribute('data-automation-id', 'CanvasControl');
  return { zone, place, editButton, removeButton };
}
