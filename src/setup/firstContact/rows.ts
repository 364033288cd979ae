import { randomUUID } from 'node:crypto';
import type { Contact, Participant } from './assumption.ts';
import { asText, valueAt } from './service.ts';
import type { Answer } from './service.ts';

/** Columns of the throw-away list: one of each kind the product has, made as the set-up makes them. */
export const columns = [
  '<Field Type="Text" Name="RowKey" DisplayName="RowKey" MaxLength="255" Indexed="TRUE" EnforceUniqueValues="TRUE"/>',
  '<Field Type="Text" Name="Scope" DisplayName="Scope" MaxLength="255" Indexed="TRUE"/>',
  '<Field Type="Text" Name="Plain" DisplayName="Plain" MaxLength="255"/>',
  '<Field Type="Text" Name="Must" DisplayName="Must" MaxLength="255" Required="TRUE"/>',
  '<Field Type="Note" Name="Words" DisplayName="Words" NumLines="6" RichText="FALSE"/>',
  '<Field Type="Number" Name="Amount" DisplayName="Amount" Min="0" Max="10"/>',
  '<Field Type="DateTime" Name="Due" DisplayName="Due" Format="DateOnly"/>',
  '<Field Type="Choice" Name="Kind" DisplayName="Kind" FillInChoice="FALSE"><CHOICES><CHOICE>a</CHOICE><CHOICE>b</CHOICE></CHOICES></Field>',
];

/** A whole row with a key of its own. */
export function newRow(cells: object = {}): Record<string, unknown> {
  return { RowKey: randomUUID(), Must: 'there', Plain: 'first', ...cells };
}

/** Adds a row through Graph. */
export function addRow({ items }: Contact, who: Pick<Participant, 'graph'>, cells: object = newRow()) {
  return who.graph('POST', items, { fields: cells });
}

/** Changes columns of a row through Graph. */
export function changeRow(
  { items }: Contact,
  who: Pick<Participant, 'graph'>,
  added: Answer,
  cells: object,
  eTag?: string,
) {
  const headers: Record<string, string> = eTag ? { 'if-match': eTag } : {};
  return who.graph('PATCH', `${items}/${idOf(added)}/fields`, cells, headers);
}

/** Adds a row through REST. */
export function addByRest({ restList, owner }: Contact, cells: object = newRow()) {
  return owner.rest('POST', `${restList}/items`, cells);
}

/** The id of a row that was added; stops the assumption where it was not. */
export function idOf(added: Answer): string {
  const id = asText(valueAt(added.body, 'id') ?? valueAt(added.body, 'Id'));
  if (!id) throw new Error(`A row could not be added: status ${added.status}.`);
  return id;
}

export function eTagOf({ body }: Answer): string {
  return asText(valueAt(body, 'eTag') ?? valueAt(body, '@odata.etag'));
}
