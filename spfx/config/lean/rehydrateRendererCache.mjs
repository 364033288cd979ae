/** Nothing of the hub is drawn by a server, so there are no styles to take over. */
export function rehydrateRendererCache() {
  return undefined;
}
