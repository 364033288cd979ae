import type { Table } from '../table.ts';
import { escapeXml, holdable } from '../xmlText.ts';
import { filterRange, relationships, spreadsheet, xmlHead } from './sheetXml.ts';
import type { WrittenSheet } from './sheetXml.ts';
import { stylesXml } from './sheetStyles.ts';

const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

type Sheet = WrittenSheet & { table: Table };

/** Every file inside a workbook, by its path. The last name is that of the hidden sheet of choices, where there is one. */
export function workbookParts(
  sheets: readonly Sheet[],
  names: readonly string[],
  choices: string | null,
): Record<string, string> {
  const all = [...sheets.map(({ xml }) => xml), ...(choices === null ? [] : [choices])];
  const title = sheets[0]?.table.title ?? '';
  const linked = sheets.flatMap(({ links }, at) =>
    links.length > 0 ? [[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, linksXml(links)] as const] : [],
  );
  return {
    '[Content_Types].xml': typesXml(all.length),
    '_rels/.rels': rels([
      [`${relationships}/officeDocument`, 'xl/workbook.xml'],
      [`${packageTypes}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreXml(title),
    'xl/workbook.xml': workbookXml(sheets, names, choices !== null),
    'xl/_rels/workbook.xml.rels': rels([
      ...all.map((_, at) => [`${relationships}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const),
      [`${relationships}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml,
    ...Object.fromEntries(all.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
    ...Object.fromEntries(linked),
  };
}

function workbookXml(sheets: readonly Sheet[], names: readonly string[], hasChoices: boolean): string {
  const shown = names.slice(0, sheets.length);
  const tabs = shown.map((name, at) => tab(name, at, ''));
  if (hasChoices) tabs.push(tab(names.at(-1) ?? '', sheets.length, ' state="hidden"'));
  const defined = sheets.flatMap(({ table, headRow }, at) => {
    const sheet = `'${escapeXml((shown[at] ?? '').replaceAll("'", "''"))}'!`;
    const head = `${sheet}$${headRow + 1}:$${headRow + 1}`;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${sheet}${filterRange(table, headRow, true)}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${head}</definedName>`,
    ];
  });
  return `${xmlHead}<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}"><bookViews><workbookView/></bookViews><sheets>${tabs.join('')}</sheets><definedNames>${defined.join('')}</definedNames></workbook>`;
}

function tab(name: string, at: number, state: string): string {
  return `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
}

function typesXml(sheetCount: number): string {
  const override = (path: string, type: string) => `<Override PartName="${path}" ContentType="${type}"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, at) =>
    override(`/xl/worksheets/sheet${at + 1}.xml`, `${office}.worksheet+xml`),
  );
  return `${xmlHead}<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', `${office}.sheet.main+xml`)}${override('/xl/styles.xml', `${office}.styles+xml`)}${override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}${sheets.join('')}</Types>`;
}

function rels(targets: readonly (readonly [type: string, target: string])[], mode = ''): string {
  const all = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"${mode}/>`,
  );
  return `${xmlHead}<Relationships xmlns="${packageTypes}/relationships">${all.join('')}</Relationships>`;
}

function linksXml(links: readonly string[]): string {
  return rels(
    links.map((link) => [`${relationships}/hyperlink`, link] as const),
    ' TargetMode="External"',
  );
}

function coreXml(title: string): string {
  return `${xmlHead}<cp:coreProperties xmlns:cp="${packageTypes}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(holdable(title))}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>`;
}
