/** The element of our own page that the hub is drawn in. */
export function hubElement(): HTMLElement {
  const element = document.getElementById('hub');
  if (!element) throw new Error('the page has no element with the id "hub"');
  return element;
}
