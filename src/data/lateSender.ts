import type { OutboxBook } from './outboxBook.ts';
import { isPending } from './outboxEntry.ts';
import type { OutboxOptions, Sender } from './outboxSender.ts';

interface Fetching {
  load?: () => Promise<{ createSender: (book: OutboxBook, options: OutboxOptions) => Sender }>;
  /** Milliseconds: the first screen has the line to itself; after a failed fetch it is tried again by then. */
  fetchAfter?: number;
}

const fetchCode = () => import(/* webpackChunkName: "sender" */ './outboxSender.ts');

/**
 * The sender, its code fetched when there is something to send or the first screen has stood for a while: whoever only
 * reads does not wait for it, and it is there before the line may be lost. Keeping words needs none of it.
 */
export function createLateSender(
  book: OutboxBook,
  options: OutboxOptions,
  { load = fetchCode, fetchAfter = 4_000 }: Fetching = {},
): Sender {
  let fetching: Promise<Sender | null> | null = null;
  let isClosed = false;
  let timer = setTimeout(() => void run(), fetchAfter);

  function opened(): Promise<Sender | null> {
    clearTimeout(timer);
    fetching ??= load().then(
      ({ createSender }) => (isClosed ? null : createSender(book, options)),
      () => {
        fetching = null;
        if (!isClosed) timer = setTimeout(() => void run(), fetchAfter);
        return null;
      },
    );
    return fetching;
  }

  async function run(): Promise<void> {
    await (await opened())?.run();
  }

  const whereNeeded = async (act: (sender: Sender) => Promise<void>) => {
    if (!fetching && !book.entries().some(isPending)) return;
    const sender = await opened();
    if (sender) await act(sender);
  };
  return {
    run: () => whereNeeded((sender) => sender.run()),
    flush: () => whereNeeded((sender) => sender.flush()),
    close() {
      isClosed = true;
      clearTimeout(timer);
      void fetching?.then((sender) => sender?.close());
    },
  };
}
