/** The nearest element around another that scrolls; null where the window does. SharePoint scrolls inside its page. */
export function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (around === document.body || around === document.documentElement) return null;
    if (/auto|scroll|overlay/.test(getComputedStyle(around).overflowY)) return around;
  }
  return null;
}

/** How far down the scroller (or the window) is. */
export function scrolledBy(scroller: HTMLElement | null): number {
  return scroller ? scroller.scrollTop : scrollY;
}
