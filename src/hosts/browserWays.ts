/** Puts a link on the clipboard; a browser may refuse. */
export function copyUrl(url: string): Promise<'copied' | 'failed'> {
  return navigator.clipboard.writeText(url).then(
    () => 'copied' as const,
    () => 'failed' as const,
  );
}

/** Words and a link on the clipboard, ready to be pasted into a chat or a mail. */
export function copyWords(words: string, url: string): Promise<'copied' | 'failed'> {
  return copyUrl(words === '' ? url : `${words}\n${url}`);
}

/** Opens the mail program. Some cut long addresses off, so the words are short and the link is in them. */
export function openMail(to: string[], subject: string, words: string): boolean {
  const link = document.createElement('a');
  link.href = `mailto:${to.map(encodeURIComponent).join(',')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(words)}`;
  link.click();
  return true;
}

/** Opens the browser's print window for the page, or for a frame in it. */
export function printPage(frame: Window = window): boolean {
  frame.print();
  return true;
}

/** Hears when the page is left or put aside; returns what stops it. */
export function onPageHidden(listener: () => Promise<void>): () => void {
  const hidden = () => void listener();
  addEventListener('pagehide', hidden);
  return () => removeEventListener('pagehide', hidden);
}
