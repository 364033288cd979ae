import type { Frame } from './table.ts';
import { pageStyle } from './pageStyle.ts';
import { escapeXml, holdable } from './xmlText.ts';

/** Text as a page holds it. */
export function toHtml(text: string): string {
  return escapeXml(holdable(text));
}

/** A whole web page around finished markup: marking head and foot, no script, nothing from elsewhere. */
export function htmlPage({ title, marking, asOf, language = 'en-GB' }: Frame, main: string): string {
  const mark = `<p class="marking">${toHtml(marking)}</p>`;
  return `<!doctype html>
<html lang="${toHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${toHtml(title)} – ${toHtml(marking)}</title>
<style>${pageStyle}
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
