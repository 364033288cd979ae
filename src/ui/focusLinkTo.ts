/** Frames a page may take to draw the rows it has. */
const framesToDraw = 10;

/** Focuses the link to a path once it is drawn, unless the reader has gone on meanwhile. Returns what stops it. */
export function focusLinkTo(path: string, inside: HTMLElement, instead: HTMLElement | null): () => void {
  let frame = 0;
  let left = framesToDraw;
  const look = () => {
    const link = linkTo(path, inside);
    if (document.activeElement !== instead) return;
    if (link) link.focus();
    else if (left-- > 0) frame = requestAnimationFrame(look);
  };
  look();
  return () => cancelAnimationFrame(frame);
}

/** The link inside an element that leads to a path. */
function linkTo(path: string, inside: ParentNode): HTMLElement | null {
  const links = inside.querySelectorAll<HTMLAnchorElement>('a[href*="#/"]');
  return [...links].find(({ hash }) => hash.slice(1).split('?')[0] === path) ?? null;
}
