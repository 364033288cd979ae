/** Puts a link on the clipboard; a browser may refuse. */
export function copyUrl(url: string): Promise<'copied' | 'failed'> {
  return navigator.clipboard.writeText(url).then(
    () => 'copied' as const,
    () => 'failed' as const,
  );
}

/** Hears when the page is left or put aside; returns what stops it. */
export function onPageHidden(listener: () => Promise<void>): () => void {
  const hidden = () => void listener();
  addEventListener('pagehide', hidden);
  return () => removeEventListener('pagehide', hidden);
}
