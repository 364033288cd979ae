import type { Marking } from '../domain/list.ts';

const ink = [
  'Foreground1',
  'Foreground2',
  'Foreground3',
  'ForegroundOnBrand',
  'BrandForegroundLink',
  'BrandForeground1',
];
const inks = ink
  .map((name) => `--color${name.startsWith('Brand') ? '' : 'Neutral'}${name}: black !important;`)
  .join(' ');

/** How the page prints: A4, black on white whatever the theme, marking at head and foot, page x of y. */
export function PrintSheet({ marking }: { marking: Marking }) {
  const margins = `@page {
  size: A4;
  margin: 20mm 18mm;
  @top-center { content: '${marking}'; font: 10pt sans-serif; }
  @bottom-center { content: '${marking}'; font: 10pt sans-serif; }
  @bottom-right { content: 'page ' counter(page) ' of ' counter(pages); font: 10pt sans-serif; }
}`;
  const sheet = `@media print {
  html, body { background: white !important; }
  .fui-FluentProvider { ${inks} --colorNeutralBackground1: white !important; --colorNeutralStroke2: black !important; background: white; }
  nav, [role='search'], [data-print='no'], .fui-Button:not([aria-pressed='true']) { display: none !important; }
  h1, h2, h3, summary { break-after: avoid; }
}`;
  return <style>{margins + sheet}</style>;
}
