import { element } from './elements.ts';
import { showDialog } from './dialogs.ts';
import type { SharedPage } from './deepLinks.ts';

function field(label: string, value: string): HTMLElement[] {
  return [element('dt', { textContent: label }), element('dd', { textContent: value || 'none' })];
}

/** Shows the link Teams would put on the clipboard for this page of the tab. */
export async function showSharedPage(page: SharedPage, link: string): Promise<void> {
  const list = element(
    'dl',
    {},
    ...field('Page', page.subPageId),
    ...field('Label', page.label ?? ''),
    ...field('Web address', page.webUrl ?? ''),
  );
  const text = element('textarea', { readOnly: true, value: link, rows: 4 });
  const label = element('label', { className: 'wide' }, 'Teams link', text);
  const pressed = await showDialog(
    'Link to this page',
    [list, label],
    [
      { id: 'copy', label: 'Copy link', primary: true },
      { id: 'close', label: 'Close' },
    ],
  );
  if (pressed === 'copy') await navigator.clipboard.writeText(link);
}
