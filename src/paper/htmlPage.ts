import type { Frame } from './table.ts';
import { pageStyle } from './pageStyle.ts';
import { escapeXml, holdable } from './xmlText.ts';

/** Text as a page holds it. */
export function toHtml(text: string): string {
  return escapeXml(holdable(text));
}

/** Marking head and foot and page x of y on paper, where the browser can; the words of the page have them once each. */
function paperMargins(marking: string, pageWords = 'page {page} of {pages}'): string {
  const words = (text: string) => `"${text.replace(/[^\p{L}\p{N} .,:()/–-]/gu, '')}"`;
  const numbers = pageWords
    .split(/(\{pages?\})/)
    .filter(Boolean)
    .map((part) => (/^\{pages?\}$/.test(part) ? `counter(${part.slice(1, -1)})` : words(part)))
    .join(' ');
  const mark = `{ content: ${words(marking)}; font: 10pt sans-serif; }`;
  return `@page { @top-center ${mark} @bottom-center ${mark} @bottom-right { content: ${numbers}; font: 10pt sans-serif; } }`;
}

/** For tables with more columns than an upright page holds. */
const across = '\n@page { size: A4 landscape; margin: 15mm; } @media print { body { font-size: 8pt; } }';

/** A whole web page around finished markup: marking head and foot, no script, nothing from elsewhere. */
export function htmlPage(
  { title, marking, asOf, pageWords, language = 'en-GB', isWide = false }: Frame,
  main: string,
): string {
  const mark = `<p class="marking">${toHtml(marking)}</p>`;
  return `<!doctype html>
<html lang="${toHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${toHtml(title)} – ${toHtml(marking)}</title>
<style>${pageStyle}
${paperMargins(marking, pageWords)}${isWide ? across : ''}
</style>
</head>
<body>
<header>${mark}</header>
<main>
<h1>${toHtml(title)}</h1>
<p>${toHtml(asOf)}</p>
${main}
</main>
<footer>${mark}</footer>
</body>
</html>
`;
}
