import type { FrameKind } from './context.ts';
import { showDialog } from './dialogs.ts';
import { forgetFrame, makeFrame, type AppFrame } from './frames.ts';

export interface FrameDialog {
  frame: AppFrame;
  close(): void;
  resize(height: unknown, width: unknown): void;
  /** Resolves when the dialog is gone, whoever closed it. */
  closed: Promise<void>;
}

const named: Record<string, string> = { small: '25rem', medium: '35rem', large: '50rem' };

function length(size: unknown): string {
  return typeof size === 'number' ? `${size}px` : (named[String(size)] ?? '');
}

/** Opens a page of the app in a modal frame: `dialog.url`, `authentication.authenticate`, `stageView`. */
export function openFrameDialog(kind: FrameKind, url: string, title: string): FrameDialog {
  const frame = makeFrame(kind, url, title);
  let dialog: HTMLDialogElement | undefined;
  const closed = showDialog(title, [frame.iframe], [{ id: 'close', label: 'Close' }], (made) => {
    made.classList.add('framed', kind);
    dialog = made;
  }).then(() => forgetFrame(frame));
  return {
    frame,
    closed,
    close: () => dialog?.close(),
    resize: (height, width) => {
      frame.iframe.style.height = length(height);
      if (dialog) dialog.style.width = length(width);
    },
  };
}
