import { element } from './elements.ts';

export interface DialogAction {
  id: string;
  label: string;
  primary?: boolean;
}

let shown = 0;

/**
 * Shows a modal dialog and resolves with the id of the button pressed, or '' when it was closed with
 * Escape. Focus goes back to where it was.
 */
export function showDialog(
  title: string,
  body: Node[],
  actions: DialogAction[],
  prepare?: (dialog: HTMLDialogElement) => void,
): Promise<string> {
  const heading = element('h2', { id: `dialogTitle${(shown += 1)}`, textContent: title });
  const dialog = element('dialog', {}, heading, ...body);
  dialog.setAttribute('aria-labelledby', heading.id);
  const buttons = actions.map(({ id, label, primary }) => {
    const button = element('button', {
      type: 'button',
      textContent: label,
      className: primary ? 'primary' : '',
    });
    button.addEventListener('click', () => dialog.close(id));
    return button;
  });
  dialog.append(element('p', { className: 'actions' }, ...buttons));
  document.body.append(dialog);
  prepare?.(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      resolve(dialog.returnValue);
      dialog.remove();
    });
  });
}

/** Shows what the app handed to Teams, since there is no chat, calendar or mailbox behind this host. */
export async function showWhatWasSent(what: string, payload: unknown): Promise<void> {
  const text = element('pre', { textContent: JSON.stringify(payload, null, 2) ?? '', tabIndex: 0 });
  text.setAttribute('role', 'region');
  text.setAttribute('aria-label', what);
  const note = element('p', { textContent: `${what}. Nothing leaves this computer.` });
  await showDialog('What was sent', [note, text], [{ id: 'close', label: 'Close', primary: true }]);
}
