import { readFileSync } from 'node:fs';
import { openBrowser } from './browser.ts';

// `npm run icons`: the icons of the packages, drawn from their sources in assets/icons.
const icons = { color: 192, outline: 32, color32x32: 32 };

const browser = await openBrowser();
for (const [name, size] of Object.entries(icons)) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const drawing = readFileSync(`assets/icons/${name}.svg`, 'utf8');
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  await page.screenshot({ path: `assets/icons/${name}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
