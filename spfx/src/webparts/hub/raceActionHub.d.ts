// The hub's own source, resolved by config/ourSource.js. Only what the web part class needs of it is said here;
// tests/hosts/webPartDeclaration.test.ts holds the two together.
declare module 'race-action-hub' {
  interface Facts {
    [name: string]: unknown;
  }
  interface RunningWebPart {
    update(facts: Facts): void;
    dispose(): void;
  }
  interface Field {
    name: string;
    kind: 'choice' | 'text' | 'number';
    label: string;
    description?: string;
    options?: { key: string; text: string }[];
    min?: number;
    max?: number;
  }
  export function openWebPart(element: HTMLElement, facts: Facts): RunningWebPart;
  export function propertyFields(locale: string): { title: string; about: string; fields: Field[] };
}
