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

/** What the printed page looks like: black on white whatever the theme, without what only a screen can do. */
export function PrintSheet() {
  return (
    <style>{`@media print {
  html, body { background: white !important; }
  .fui-FluentProvider { ${inks} --colorNeutralBackground1: white !important; --colorNeutralStroke2: black !important; background: white; }
  nav, [role='search'], [data-print='no'], .fui-Button:not([aria-pressed='true']) { display: none !important; }
  h1, h2, h3, summary { break-after: avoid; }
}`}</style>
  );
}
