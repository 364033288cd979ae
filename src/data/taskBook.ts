import { openTabs } from './outboxTabs.ts';
import type { Task, TaskShelf } from './taskShelf.ts';

/** One person's tasks as every tab of this browser sees them. */
export interface TaskBook<T extends Task> {
  tasks: () => readonly T[];
  task: (key: string) => T | undefined;
  subscribe: (listener: () => void) => () => void;
  /** Changes one, on the device first; `undefined` drops it. */
  swap: (key: string, next: (task: T | undefined) => T | undefined) => Promise<T | undefined>;
  /** Says that what is shown has changed though nothing kept has. */
  show: () => void;
  close: () => void;
}

/** Opens the book over a shelf. */
export async function openTaskBook<T extends Task>(shelf: TaskShelf<T>, oid: string): Promise<TaskBook<T>> {
  const listeners = new Set<() => void>();
  const all = new Map<string, T>();
  const show = () => listeners.forEach((listener) => listener());

  async function reload(): Promise<void> {
    const kept = (await shelf.all()).filter((task) => task.oid === oid);
    all.clear();
    for (const task of kept) all.set(task.key, task);
    show();
  }

  const tabs = openTabs(shelf.name, {
    changed: () => void reload().catch(() => undefined),
    saved: () => undefined,
  });
  await reload();
  return {
    tasks: () => [...all.values()],
    task: (key) => all.get(key),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async swap(key, next) {
      const swapped = await shelf.swap(key, next);
      if (swapped) all.set(key, swapped);
      else all.delete(key);
      show();
      tabs.tellChanged();
      return swapped;
    },
    show,
    close() {
      tabs.close();
      shelf.close();
    },
  };
}
