/** The look of a page that stands alone: readable on a screen at any width, and on A4. */
export const pageStyle = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; margin: 0 auto; max-width: 90rem; padding: 1rem; }
.marking { text-align: center; font-weight: 600; margin: 0; }
h1 { font-size: 1.5rem; line-height: 1.25; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
caption { text-align: start; font-weight: 600; padding: 0.5rem 0; }
th, td { border: 1px solid #767676; padding: 0.375rem 0.5rem; text-align: start; vertical-align: top; overflow-wrap: break-word; white-space: pre-line; }
thead th { border-bottom-width: 2px; }
tbody th { font-weight: 600; }
p, li { max-width: 45rem; white-space: pre-line; }
ol.paragraphs { padding: 0; list-style: none; }
.number { display: inline-block; min-width: 2.5rem; }
.blank { border: 1px solid #767676; min-height: 3rem; max-width: 45rem; }
@page { size: A4; margin: 20mm 15mm; }
@media print {
  :root { color-scheme: light; }
  body { font-size: 10pt; max-width: none; padding: 0; }
  thead { display: table-header-group; }
  tr, h1, h2, h3 { break-inside: avoid; }
  h1, h2, h3 { break-after: avoid; }
  .scroll { overflow: visible; }
  .newPage { break-before: page; }
}`;
