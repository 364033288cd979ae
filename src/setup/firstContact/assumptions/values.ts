import { instantToDay } from '../../../domain/days.ts';
import type { Assumption, Contact, Finding } from '../assumption.ts';
import { verdict } from '../assumption.ts';
import { addByRest, addRow, idOf, newRow } from '../rows.ts';
import { asText, valueAt } from '../service.ts';

/** Adds a row through both services: neither or both are to take it. */
async function bothAnswer(contact: Contact, cells: () => object, isTaken: boolean): Promise<Finding> {
  const graph = await addRow(contact, contact.owner, cells());
  const rest = await addByRest(contact, cells());
  const holds = [graph, rest].every(({ status }) => status < 400 === isTaken);
  return verdict(holds, `Graph answered ${graph.status}, REST ${rest.status}.`);
}

/** Writes a day as the product does and reads it back through both services. */
async function dayComesBack(contact: Contact, day: string): Promise<Finding> {
  const row = newRow({ Due: `${day}T12:00:00Z` });
  const added = await addRow(contact, contact.owner, row);
  const at = idOf(added);
  const graph = await contact.owner.graph('GET', `${contact.items}/${at}?$expand=fields($select=Due)`);
  const rest = await contact.owner.rest('GET', `${contact.restList}/items(${at})?$select=Due`);
  const read = [valueAt(graph.body, 'fields', 'Due'), valueAt(rest.body, 'Due')].map(asText);
  const days = read.map((instant) => (instant ? instantToDay(instant) : 'nothing'));
  return verdict(
    days.every((one) => one === day),
    `Stored as ${read.join(' and ')}, read as ${days.join(' and ')}.`,
  );
}

/** Which values the services take, and how days come back. */
export const values: Assumption[] = [
  {
    id: 'F9',
    isImitated: true,
    sentence: 'A row without its required column is taken by both services.',
    test: (contact) => bothAnswer(contact, () => ({ ...newRow(), Must: undefined }), true),
  },
  {
    id: 'F10',
    isImitated: true,
    sentence: 'A choice that is not among the choices is taken by both services.',
    test: (contact) => bothAnswer(contact, () => newRow({ Kind: 'neither' }), true),
  },
  {
    id: 'F11',
    isImitated: true,
    sentence: 'A number outside its bounds is taken by both services.',
    test: (contact) => bothAnswer(contact, () => newRow({ Amount: 99 }), true),
  },
  {
    id: 'F12',
    isImitated: true,
    sentence: 'A text of more than 255 characters is refused by both services.',
    test: (contact) => bothAnswer(contact, () => newRow({ Plain: 'x'.repeat(256) }), false),
  },
  {
    id: 'F13',
    isImitated: true,
    sentence: 'A column that is not there is refused by both services.',
    test: (contact) => bothAnswer(contact, () => newRow({ NotThere: 'x' }), false),
  },
  {
    id: 'F14',
    isImitated: true,
    sentence: 'A day in summer, written at noon UTC, is read as the same day.',
    test: (contact) => dayComesBack(contact, '2027-07-14'),
  },
  {
    id: 'F15',
    isImitated: true,
    sentence: 'A day in winter, written at noon UTC, is read as the same day.',
    test: (contact) => dayComesBack(contact, '2027-01-14'),
  },
];
