import type { Action } from '../../domain/actions.ts';
import { addresses } from '../../domain/addresses.ts';
import type { Ask } from '../../domain/asks.ts';
import type { Standard } from '../../domain/frameworks.ts';
import type { Marking } from '../../domain/list.ts';
import { dateOf } from '../../ui/dayWords.ts';
import type { Reading } from './reading.ts';
import { say } from './statusWords.ts';

/** A figure and how far it is known. */
export interface Figure<T> {
  reading: Reading;
  value: T;
}

/** The four things to know. */
export interface Figures {
  /** Null where no standard has a view from both. */
  differ: Figure<Standard[] | null>;
  overdue: Figure<Ask[]>;
  noOwner: Figure<{ actions: Action[]; longest: number | null; of: number }>;
  onePerson: Figure<{ actions: Action[]; of: number }>;
}

/** A sentence, where it leads, or what it opens in place. */
export interface FigureLine {
  key: string;
  sentence: string;
  address: string | null;
  items: { key: string; text: string; address: string | null; marking: Marking | null }[];
}

/** The four sentences in their order. A figure that is not known says so and is never 0. */
export function figureLines(figures: Figures): FigureLine[] {
  const { differ, overdue, noOwner, onePerson } = figures;
  return [
    line('differ', differ, differ.value?.length ?? 0, () => ({
      sentence: differInWords(differ.value),
      address: differAddress(differ.value),
    })),
    line('overdue', overdue, overdue.value.length, () => ({
      sentence: counted('overdue', overdue.value.length),
      items: overdue.value.map(({ recordKey, title, marking }) => ({
        key: recordKey,
        text: title,
        address: addresses.ask(recordKey),
        marking,
      })),
    })),
    line('noOwner', noOwner, noOwner.value.actions.length, () => ({
      sentence: noOwnerInWords(noOwner.value),
      address:
        noOwner.value.actions.length > 0 ? addresses.actionsWhere({ show: 'noOwner' }) : addresses.actions,
    })),
    line('onePerson', onePerson, onePerson.value.actions.length, () => ({
      sentence:
        onePerson.value.of === 0 ? say('noActions') : counted('onePerson', onePerson.value.actions.length),
      items: onePerson.value.actions.map(({ recordKey, ref, title, marking }) => ({
        key: recordKey,
        text: `${ref} ${title}`,
        address: addresses.action(ref),
        marking,
      })),
    })),
  ];
}

/** Why a figure is not known; null where it is. `last` is what was counted from the rows last seen. */
export function notKnown(reading: Reading, last: number): string | null {
  if (reading.state === 'known') return null;
  const list = say(`list.${reading.list}`);
  if (reading.state === 'waiting') return say('notKnownYet', { list });
  if (reading.state === 'partial') return say('notKnownPart', { list });
  if (reading.asOf === null) return say('notKnown', { list });
  return say('notKnownLast', { list, last, day: dateOf(reading.asOf) });
}

function line<T>(
  key: string,
  { reading }: Figure<T>,
  last: number,
  known: () => { sentence: string; address?: string; items?: FigureLine['items'] },
): FigureLine {
  const unknown = notKnown(reading, last);
  if (unknown !== null) return { key, sentence: unknown, address: null, items: [] };
  const { sentence, address = null, items = [] } = known();
  return { key, sentence, address, items };
}

function counted(key: 'overdue' | 'onePerson', count: number): string {
  return count === 0 ? say(`${key}None`) : say(key, { count });
}

function differInWords(standards: Standard[] | null): string {
  if (standards === null) return say('differNobody');
  return standards.length === 0 ? say('differNone') : say('differ', { count: standards.length });
}

function differAddress(standards: Standard[] | null): string {
  const [first] = standards ?? [];
  return standards?.length === 1 && first ? addresses.standard(first.number) : addresses.matrixDiffers;
}

function noOwnerInWords({ actions, longest, of }: Figures['noOwner']['value']): string {
  const count = actions.length;
  if (of === 0) return say('noActions');
  if (count === 0) return say('noOwnerNone');
  return longest === null ? say('noOwner', { count }) : say('noOwnerLongest', { count, days: longest });
}
