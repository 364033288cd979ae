import type { SPFI } from '@pnp/sp';
import { columnProblems, columnSteps, fieldFacts, newListFields } from './columnSteps.ts';
import type { FieldFacts } from './columnSteps.ts';
import { permissionSteps, readPermissions } from './permissionSteps.ts';
import type { SiteFacts } from './site.ts';
import type { Step } from './step.ts';
import type { Wanted, WantedList } from './wanted.ts';

/** A list or library as SharePoint reports it. */
export interface ListFacts {
  Title: string;
  BaseTemplate: number;
  EnableVersioning: boolean;
  MajorVersionLimit: number;
  EnableAttachments: boolean;
}

/** What to ask of SharePoint to get ListFacts. */
export const listFacts = [
  'Title',
  'BaseTemplate',
  'EnableVersioning',
  'MajorVersionLimit',
  'EnableAttachments',
];

/** What a list lacks, and what only a person can mend. */
export interface ListPlan {
  steps: Step[];
  problems: string[];
}

/** Compares one list with what it must be. A list that is not there is made, with all that belongs to it. */
export async function planList(
  sp: SPFI,
  list: WantedList,
  { groups }: Wanted,
  site: SiteFacts,
  known: ListFacts | undefined,
): Promise<ListPlan> {
  if (known && known.BaseTemplate !== list.template) {
    return {
      steps: [],
      problems: [`${list.name} exists and is another kind of list. Rename it, then set up again.`],
    };
  }
  const inherited = { isInherited: true, assignments: [] };
  if (!known) {
    const fields = list.template === 100 ? newListFields : [];
    const parts = [makeList(list), ...columnSteps(list, fields), ...viewSteps(list, [])];
    return { steps: [...parts, ...permissionSteps(list, groups, site, inherited)], problems: [] };
  }
  const target = sp.web.lists.getByTitle(list.name);
  const [fields, shown, permissions] = await Promise.all([
    target.fields.select(...fieldFacts)<FieldFacts[]>(),
    list.template === 100 ? target.defaultView.fields<{ Items: string[] }>() : { Items: [] },
    readPermissions(sp, list.name),
  ]);
  const columns = columnSteps(list, fields);
  const rights = permissionSteps(list, groups, site, permissions);
  return {
    steps: [...settingSteps(list, known), ...columns, ...viewSteps(list, shown.Items), ...rights],
    problems: columnProblems(list, fields),
  };
}

function settingsOf(list: WantedList) {
  const settings = { EnableVersioning: true, MajorVersionLimit: list.versionLimit };
  return list.template === 100 ? { ...settings, EnableAttachments: false } : settings;
}

function makeList(list: WantedList): Step {
  const kind = list.template === 100 ? 'list' : 'library';
  return {
    words: `Make the ${kind} ${list.name}, keeping ${list.versionLimit} versions`,
    run: (sp) => sp.web.lists.add(list.name, list.about, list.template, false, settingsOf(list)),
  };
}

function settingSteps(list: WantedList, known: ListFacts): Step[] {
  const settings = settingsOf(list);
  const isRight = Object.entries(settings).every(([name, value]) => known[name as keyof ListFacts] === value);
  if (isRight) return [];
  return [
    {
      words: `${list.name}: keep ${list.versionLimit} versions`,
      run: (sp) => sp.web.lists.getByTitle(list.name).update(settings),
    },
  ];
}

function viewSteps(list: WantedList, shown: readonly string[]): Step[] {
  const missing = list.viewColumns.filter((column) => !shown.includes(column));
  if (missing.length === 0) return [];
  return [
    {
      words: `${list.name}: show ${missing.length} columns in the usual view`,
      run: async (sp) => {
        const { fields } = sp.web.lists.getByTitle(list.name).defaultView;
        for (const column of missing) await fields.add(column);
      },
    },
  ];
}
