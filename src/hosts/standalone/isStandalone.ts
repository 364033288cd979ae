/** True where no host is around us: the tab was opened as a page of its own. */
export function isStandalone(): boolean {
  return window.parent === window;
}
