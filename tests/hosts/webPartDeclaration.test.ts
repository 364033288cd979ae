import { readFileSync } from 'node:fs';
import * as webPart from '../../src/hosts/sharepoint/propertyFields.ts';

/** SharePoint's project compiles apart and knows the hub by this file only. */
const declared = readFileSync('spfx/src/webparts/hub/raceActionHub.d.ts', 'utf8');
const source = readFileSync('src/hosts/sharepoint/webPart.ts', 'utf8');

describe('what the web part class knows of the hub', () => {
  test('every function it calls is there', () => {
    const called = [...declared.matchAll(/export function (\w+)/g)].map(([, name]) => name);
    expect(called).toEqual(['openWebPart', 'propertyFields']);
    expect(source).toContain('export function openWebPart(element: HTMLElement, given: GivenFacts)');
    expect(source).toContain("export { propertyFields } from './propertyFields.ts';");
    expect(Object.keys(webPart)).toEqual(['propertyFields']);
  });

  test('every field of the property pane is of a kind, and has only the parts, that it was told of', () => {
    const { fields } = webPart.propertyFields('en-GB');
    const parts = /interface Field \{([^}]*\{[^}]*\}[^}]*)\}/.exec(declared)?.[1] ?? '';
    const names = [...parts.matchAll(/^\s*(\w+)\??:/gm)].map(([, name]) => name);
    for (const field of fields) {
      expect(names).toEqual(expect.arrayContaining(Object.keys(field)));
      expect(declared).toContain(`'${field.kind}'`);
    }
  });

  test('every property of the manifest can be set in the pane, and the other way round', () => {
    const manifest = JSON.parse(readFileSync('spfx/src/webparts/hub/HubWebPart.manifest.json', 'utf8')) as {
      preconfiguredEntries: { properties: Record<string, unknown> }[];
    };
    const names = webPart.propertyFields('en-GB').fields.map(({ name }) => name);
    expect(Object.keys(manifest.preconfiguredEntries[0]?.properties ?? {}).sort()).toEqual(names.sort());
  });
});
