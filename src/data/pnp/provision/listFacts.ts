import type { SPFI } from '@pnp/sp';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/webs/index.js';
import { libraries, lists } from '../../../domain/lists.ts';
import type { ListFacts } from '../../siteOwner.ts';

interface Told {
  Title: string;
  ItemCount: number;
  EnableVersioning: boolean;
  MajorVersionLimit: number;
}

/** What SharePoint knows of the hub's lists and libraries beside their rows, with one request. */
export async function readListFacts(sp: SPFI): Promise<ListFacts[]> {
  const told = await sp.web.lists
    .select('Title', 'ItemCount', 'EnableVersioning', 'MajorVersionLimit')
    .top(500)<Told[]>();
  const names = [...lists, ...libraries].map(({ name }) => name);
  return told
    .filter(({ Title }) => names.includes(Title))
    .map(({ Title, ItemCount, EnableVersioning, MajorVersionLimit }) => ({
      name: Title,
      rows: ItemCount,
      versionLimit: EnableVersioning ? MajorVersionLimit : null,
    }));
}
