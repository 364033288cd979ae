import type { Host } from '../hosts/host.ts';
import type { Table } from '../paper/table.ts';

/**
 * Prints every row of a table, as a page of its own in a frame nobody sees: the marking stands in head and foot, whatever
 * is on screen. False where the host cannot print.
 */
export async function printTable(host: Pick<Host, 'print'>, table: Table): Promise<boolean> {
  const { tableToHtml } = await import('../paper/tableToHtml.ts');
  return printPage(host, table.title, new TextDecoder().decode(tableToHtml(table)));
}

/** Prints a finished web page in a frame nobody sees. False where the host cannot print. */
export async function printPage(host: Pick<Host, 'print'>, title: string, html: string): Promise<boolean> {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  // Frames that are not displayed print as empty pages in some browsers.
  Object.assign(frame.style, {
    position: 'fixed',
    inset: 'auto 100% 100% auto',
    width: '1px',
    height: '1px',
  });
  const isLoaded = new Promise<void>((resolve) =>
    frame.addEventListener('load', () => resolve(), { once: true }),
  );
  frame.srcdoc = html;
  document.body.append(frame);
  await isLoaded;
  const page = frame.contentWindow;
  page?.addEventListener('afterprint', () => frame.remove());
  const isPrinted = page !== null && host.print(page);
  if (!isPrinted) frame.remove();
  return isPrinted;
}
