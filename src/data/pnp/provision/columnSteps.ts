import type { ColumnDefinition } from '../../../domain/columns/definition.ts';
import { displayName, fieldXml, typeName } from './fieldXml.ts';
import type { Step } from './step.ts';
import type { WantedList } from './wanted.ts';

/** A field as SharePoint reports it. */
export interface FieldFacts {
  InternalName: string;
  Title: string;
  TypeAsString: string;
  Indexed: boolean;
  EnforceUniqueValues: boolean;
  Required: boolean;
  Choices?: string[];
}

/** What to ask of SharePoint to get FieldFacts. */
export const fieldFacts = [
  'InternalName',
  'Title',
  'TypeAsString',
  'Indexed',
  'EnforceUniqueValues',
  'Required',
  'Choices',
];

/** Fields every new list has that concern us. */
export const newListFields: FieldFacts[] = [
  fieldOf('Title', { TypeAsString: 'Text', Required: true }),
  fieldOf('Modified', { TypeAsString: 'DateTime' }),
];

/** SharePoint's option that keeps the internal name we give a field. */
const keepInternalName = 8;

/** Columns, indexes, unique flags and names that a list lacks. A column that is too much is left alone. */
export function columnSteps(list: WantedList, fields: readonly FieldFacts[]): Step[] {
  const byName = new Map(fields.map((field) => [field.InternalName, field]));
  const steps = Object.entries(list.columns).flatMap(([name, column]) =>
    stepsOfColumn(list.name, name, column, byName.get(name)),
  );
  const title = byName.get('Title');
  // A hand-made row without a title must not be stopped by SharePoint's form where our list has no title.
  if (title?.Required && list.template === 100) {
    steps.push(change(list.name, 'Title', { Required: false }, 'Allow an empty Title'));
  }
  // Refreshing asks for rows modified since; without the index SharePoint refuses past 5,000 rows.
  if (byName.get('Modified')?.Indexed === false && list.template === 100) {
    steps.push(change(list.name, 'Modified', { Indexed: true }, 'Index the column Modified'));
  }
  return steps;
}

/** Columns that are there with another type: nobody but a person can decide what becomes of their content. */
export function columnProblems(list: WantedList, fields: readonly FieldFacts[]): string[] {
  return fields.flatMap(({ InternalName, TypeAsString }) => {
    const column = list.columns[InternalName];
    if (!column || typeName(column) === TypeAsString) return [];
    return [`${list.name}: the column ${InternalName} is ${TypeAsString} and must be ${typeName(column)}.`];
  });
}

function stepsOfColumn(
  list: string,
  name: string,
  column: ColumnDefinition,
  field: FieldFacts | undefined,
): Step[] {
  const readable = displayName(name);
  if (!field) {
    const add: Step = {
      words: `${list}: add the column ${readable}`,
      run: async (sp) => {
        const { fields } = sp.web.lists.getByTitle(list);
        await fields.createFieldAsXml({ SchemaXml: fieldXml(name, column), Options: keepInternalName });
        if (readable !== name)
          await fields.getByInternalNameOrTitle(name).update({ Title: readable }, 'SP.Field');
      },
    };
    return [add];
  }
  const missing = missingOf(name, column, field);
  const words = Object.keys(missing).map((property) => repairs[property] ?? property);
  return words.length === 0
    ? []
    : [change(list, name, missing, `Repair ${words.join(', ')} of the column ${readable}`)];
}

const repairs: Record<string, string> = {
  Indexed: 'the index',
  EnforceUniqueValues: 'the unique values',
  Title: 'the name',
  Choices: 'the choices',
};

function missingOf(name: string, column: ColumnDefinition, field: FieldFacts): Record<string, unknown> {
  const choices = column.choices ?? [];
  const known = field.Choices ?? [];
  const isNamed = field.Title !== name || displayName(name) === name;
  return {
    ...(column.indexed && !field.Indexed ? { Indexed: true } : {}),
    ...(column.unique && !field.EnforceUniqueValues ? { Indexed: true, EnforceUniqueValues: true } : {}),
    ...(isNamed ? {} : { Title: displayName(name) }),
    ...(choices.every((one) => known.includes(one)) ? {} : { Choices: [...new Set([...known, ...choices])] }),
  };
}

function change(list: string, name: string, properties: Record<string, unknown>, words: string): Step {
  return {
    words: `${list}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`,
    run: (sp) =>
      sp.web.lists.getByTitle(list).fields.getByInternalNameOrTitle(name).update(properties, 'SP.Field'),
  };
}

function fieldOf(name: string, facts: Partial<FieldFacts>): FieldFacts {
  const empty = { TypeAsString: '', Indexed: false, EnforceUniqueValues: false, Required: false };
  return { InternalName: name, Title: name, ...empty, ...facts };
}
