import { decodeText } from './decodeText.ts';
import { readXml } from './readXml.ts';

/** What one part of a workbook refers to. */
export interface Relation {
  id: string;
  /** The last word of its type: `worksheet`, `comments`, `hyperlink`. */
  kind: string;
  /** A path inside the workbook, or an address outside. */
  target: string;
}

/** The parts of a workbook, found by path whatever the case. */
export function workbookFiles(parts: ReadonlyMap<string, Uint8Array>) {
  const byPath = new Map([...parts].map(([path, bytes]) => [path.toLowerCase(), bytes]));
  const read = (path: string): string | null => {
    const bytes = byPath.get(path.toLowerCase());
    return bytes ? decodeText(bytes).replace(/^\uFEFF/, '') : null;
  };
  return { read, relationsOf: (path: string) => readRelations(read(relationsPath(path)), path) };
}

function relationsPath(path: string): string {
  const cut = path.lastIndexOf('/') + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

function readRelations(xml: string | null, from: string): Relation[] {
  const relations: Relation[] = [];
  if (xml === null) return relations;
  readXml(xml, {
    open: (name, attribute) => {
      if (name !== 'Relationship') return;
      const target = attribute('Target') ?? '';
      const isOutside = attribute('TargetMode') === 'External';
      relations.push({
        id: attribute('Id') ?? '',
        kind: attribute('Type')?.split('/').at(-1) ?? '',
        target: isOutside ? target : resolve(from, target),
      });
    },
  });
  return relations;
}

/** A path as seen from a part: `../tables/table1.xml` from `xl/worksheets/sheet1.xml`. */
function resolve(from: string, target: string): string {
  const path = unescapePath(target.replaceAll('\\', '/'));
  const folders = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}

/** Targets are addresses: a blank in a path may stand as `%20`. */
function unescapePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
