import type { Host } from '../hosts/host.ts';

/** Milliseconds. */
const paintedAtLatest = 2_000;

/** The host, told once that the page stands; and a promise of the frame after that (a hidden page has none). */
export function withFirstScreen(host: Host): { host: Host; firstScreen: Promise<void> } {
  let isReady = false;
  let painted = () => {};
  const firstScreen = new Promise<void>((resolve) => {
    painted = resolve;
    setTimeout(resolve, paintedAtLatest);
  });
  const ready = () => {
    if (isReady) return;
    isReady = true;
    host.ready();
    requestAnimationFrame(() => setTimeout(painted));
  };
  return { host: { ...host, ready }, firstScreen };
}
