import { element } from './elements.ts';
import { showDialog } from './dialogs.ts';
import type { Person } from './options.ts';

export interface PeoplePickerInputs {
  title?: string;
  setSelected?: string[];
  singleSelect?: boolean;
}

function personRow(person: Person, inputs: PeoplePickerInputs, index: number): HTMLLIElement {
  const box = element('input', {
    type: inputs.singleSelect ? 'radio' : 'checkbox',
    name: 'person',
    value: person.oid,
    id: `person${index}`,
    checked: inputs.setSelected?.includes(person.oid) ?? false,
  });
  const words = element(
    'span',
    {},
    element('span', { className: 'personName', textContent: person.name }),
    element('span', { className: 'personPost', textContent: person.jobTitle }),
  );
  return element('li', {}, element('label', { htmlFor: box.id }, box, words));
}

function isFound(person: Person, words: string): boolean {
  const text = `${person.name} ${person.jobTitle} ${person.user}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Asks for people as Teams' own picker does; null when the person cancels. */
export async function pickPeople(people: Person[], inputs: PeoplePickerInputs): Promise<Person[] | null> {
  const rows = people.map((person, index) => ({ person, row: personRow(person, inputs, index) }));
  const search = element('input', { type: 'search', autocomplete: 'off' });
  const list = element('ul', { className: 'people' }, ...rows.map(({ row }) => row));
  const count = element('p', { className: 'quiet', textContent: `${people.length} people` });
  count.setAttribute('role', 'status');
  search.addEventListener('input', () => {
    for (const { person, row } of rows) row.hidden = !isFound(person, search.value);
    count.textContent = `${rows.filter(({ row }) => !row.hidden).length} people`;
  });
  const pressed = await showDialog(
    inputs.title ?? (inputs.singleSelect ? 'Choose a person' : 'Choose people'),
    [element('label', { className: 'wide' }, 'Search', search), count, list],
    [
      { id: 'choose', label: 'Choose', primary: true },
      { id: 'cancel', label: 'Cancel' },
    ],
  );
  if (pressed !== 'choose') return null;
  return rows.filter(({ row }) => row.querySelector('input')?.checked).map(({ person }) => person);
}
