import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

interface Foreign {
  /** What stands inside `<worksheet>`, a sheet each. */
  sheets: { name: string; state?: string; inside: string; relations?: string }[];
  strings?: string;
  /** What stands inside `<styleSheet>`. */
  styles?: string;
  workbook?: string;
  more?: Record<string, string>;
  contentTypes?: string;
}

/** A workbook as another program wrote it: prefixes before its names, parts where it likes them. */
export function foreignXlsx({
  sheets,
  strings,
  styles,
  workbook = '',
  more = {},
  contentTypes = '<Types/>',
}: Foreign): Uint8Array {
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relations = (inside: string) => `<Relationships xmlns="${packages}">${inside}</Relationships>`;
  const tabs = sheets.map(
    ({ name, state }, at) =>
      `<x:sheet name="${name}" sheetId="${at + 1}" ${state ? `state="${state}"` : ''} r:id="s${at}"/>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations(relation('a', 'officeDocument', '/book/workbook.xml')),
    'book/workbook.xml': `<?xml version="1.0"?><x:workbook xmlns:x="${main}" xmlns:r="${office}">${workbook}<x:sheets>${tabs.join('')}</x:sheets></x:workbook>`,
    'book/_rels/workbook.xml.rels': relations(
      sheets.map((_, at) => relation(`s${at}`, 'worksheet', `tabs/${at}.xml`)).join('') +
        relation('strings', 'sharedStrings', 'strings.xml') +
        relation('styles', 'styles', 'styles.xml'),
    ),
    ...Object.fromEntries(
      sheets.flatMap(({ inside, relations: own }, at): [string, string][] => [
        [`book/tabs/${at}.xml`, `<worksheet xmlns="${main}" xmlns:r="${office}">${inside}</worksheet>`],
        ...(own ? [[`book/tabs/_rels/${at}.xml.rels`, relations(own)] satisfies [string, string]] : []),
      ]),
    ),
    ...(strings ? { 'book/strings.xml': `<sst xmlns="${main}">${strings}</sst>` } : {}),
    ...(styles ? { 'book/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>` } : {}),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
}

/** One relation of a sheet. */
export function sheetRelation(id: string, kind: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}" ${mode && `TargetMode="${mode}"`}/>`;
}
