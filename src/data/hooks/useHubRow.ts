import { useSyncExternalStore } from 'react';
import type { Day } from '../../domain/days.ts';
import { hub, todayOf } from '../../domain/hub.ts';
import type { Hub } from '../../domain/hub.ts';
import type { ListState } from './useList.ts';
import { useList } from './useList.ts';

/** Whose hub this is, and what day it is there. */
export interface HubState {
  hub: Hub | null;
  today: Day;
  /** The moment screens compare sessions with: noon of the sample's day, else now, to the minute. */
  now: string;
  list: ListState<typeof hub>;
}

/** The hub's row and today's date on its site. */
export function useHubRow(): HubState {
  const list = useList(hub);
  const row = list.items[0] ?? null;
  const minute = useMinute();
  const today = todayOf(row, minute);
  return { hub: row, today, now: row?.sampleToday ? `${today}T12:00:00.000Z` : minute, list };
}

/** The current minute as an ISO instant; a screen left open over midnight turns its page. */
function useMinute(): string {
  return useSyncExternalStore(everyMinute, currentMinute);
}

function everyMinute(listener: () => void): () => void {
  const timer = window.setInterval(listener, 20_000);
  return () => window.clearInterval(timer);
}

function currentMinute(): string {
  return `${new Date().toISOString().slice(0, 16)}:00.000Z`;
}
