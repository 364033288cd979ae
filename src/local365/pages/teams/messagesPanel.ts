import { byId, element } from './elements.ts';
import { onMessageLogged, type LoggedMessage } from './messageLog.ts';

const ways: Record<LoggedMessage['way'], string> = {
  fromTab: 'from',
  reply: 'reply to',
  push: 'pushed to',
  notPlayed: 'not played, from',
};
const shownAtMost = 200;
let count = 0;

function line({ at, way, frame, func, args }: LoggedMessage): HTMLLIElement {
  const body = JSON.stringify(args) ?? '';
  const text = `${(at / 1000).toFixed(2)} s  ${ways[way]} ${frame}  ${func}  ${body.slice(0, 400)}`;
  return element('li', { className: way, textContent: text });
}

/** The newest 200 messages; all 2,000 are in `window.__hostLog`. */
export function showMessages(): void {
  const list = byId('messageList', HTMLOListElement);
  const counter = byId('messageCount', HTMLElement);
  onMessageLogged((message) => {
    counter.textContent = String((count += 1));
    list.prepend(line(message));
    while (list.children.length > shownAtMost) list.lastElementChild?.remove();
  });
}
