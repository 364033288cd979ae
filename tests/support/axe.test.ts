import { axeFindings } from './axe.ts';
import { newWindow, openBrowser } from './browser.ts';

test('axe sees a page and the frames in it, one by one', async () => {
  const browser = await openBrowser();
  const page = await (await newWindow(browser)).newPage();
  const faint = '<p style="color: #ccc; background: #fff">Hardly to be read</p>';
  const framed = `<!doctype html><html lang="en"><title>In it</title>${faint}</html>`;
  await page.setContent(
    `<!doctype html><html lang="en"><title>A page</title><img src="x.png"><iframe title="In it" srcdoc='${framed}'></iframe></html>`,
  );
  const found = await axeFindings(page);
  await browser.close();
  expect(found.map((one) => one.split(':')[0])).toEqual(['image-alt', 'color-contrast']);
});
