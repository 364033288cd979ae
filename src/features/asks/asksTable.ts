import { askedOn } from '../../domain/asks.ts';
import type { Ask } from '../../domain/asks.ts';
import type { Cell, Frame, Table, TableColumn } from '../../paper/table.ts';
import { say as sayAsking } from '../../ui/records/askWords.ts';
import { say as sayRecord } from '../../ui/records/recordWords.ts';
import { aboutInWords, askerOf, receiverOf, standingOf } from './askView.ts';
import type { AskContext } from './askView.ts';
import { say } from './asksWords.ts';

const columns = [
  { key: 'title', width: 50 },
  { key: 'need', width: 14 },
  { key: 'who', width: 30 },
  { key: 'from', width: 30 },
  { key: 'asked', width: 14, kind: 'day' },
  { key: 'by', width: 14, kind: 'day' },
  { key: 'because', width: 50 },
  { key: 'about', width: 40 },
  { key: 'way', width: 24 },
  { key: 'theme', width: 20 },
  { key: 'state', width: 30 },
  { key: 'answer', width: 50 },
] as const;

/** Asks as a table to take away, in the order given. */
export function asksTable(
  frame: Frame & { about: string },
  shown: readonly Ask[],
  context: AskContext,
): Table {
  const heads = columns.map((column): TableColumn => ({ ...column, title: say(`table.${column.key}`) }));
  return { ...frame, columns: heads, rows: shown.map((ask) => cellsOf(ask, context)) };
}

function cellsOf(ask: Ask, context: AskContext): Cell[] {
  return [
    ask.title,
    sayRecord(`need.${ask.need}`),
    whoAsked(ask, context),
    receiverOf(ask.fromKey, context),
    { day: askedOn(ask) },
    ask.byDay && { day: ask.byDay },
    ask.because,
    aboutInWords(context.aboutKey(ask.aboutKey))?.words ?? null,
    ask.inTheWay.map((way) => sayAsking(`obstacle.${way}`)).join(', ') || null,
    ask.theme,
    standingOf(ask, context.today).words,
    ask.answer,
  ];
}

/** A post by its title; somebody without one as a person, so that their name can be left out of what is released. */
function whoAsked(ask: Ask, context: AskContext): Cell {
  const who = askerOf(ask, context);
  const isPost = ask.askedByPostKey !== null && context.posts.has(ask.askedByPostKey);
  return isPost || who === null ? who : { person: who, post: null };
}
