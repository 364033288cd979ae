import type { Row } from './listStore.ts';

interface Heard {
  changed: () => void;
  saved: (list: string, row: Row) => void;
}

type News = { kind: 'changed' } | { kind: 'saved'; list: string; row: Row };

/** The same person's other tabs on this device; nobody where nothing is kept, because then nothing is shared. */
export function openTabs(name: string | null, heard: Heard) {
  const channel =
    name === null || typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  const tell = (news: News) => channel?.postMessage(news);
  channel?.addEventListener('message', ({ data }: MessageEvent<News>) => {
    if (data.kind === 'changed') heard.changed();
    else heard.saved(data.list, data.row);
  });
  return {
    tellChanged: () => tell({ kind: 'changed' }),
    tellSaved: (list: string, row: Row) => tell({ kind: 'saved', list, row }),
    close: () => channel?.close(),
  };
}
