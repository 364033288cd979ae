import type { Outbox } from '../outbox.ts';

/** Resolves once an entry has left the outbox one way or the other: true where SharePoint has it. */
export function whenSaved(outbox: Outbox, list: string, key: string): Promise<boolean> {
  return new Promise((resolve) => {
    const stop = outbox.subscribe(look);
    look();
    function look(): void {
      const entry = outbox.entries().find((one) => one.list === list && one.key === key);
      if (entry && entry.state !== 'saved') return;
      stop();
      resolve(entry?.state === 'saved');
    }
  });
}
