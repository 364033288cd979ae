import type { Me, People } from '../people.ts';
import { bodyOf } from './failure.ts';
import type { Graph } from './graph.ts';

interface User {
  id: string;
  displayName: string;
  mail?: string | null;
  userPrincipalName?: string;
}

/** People of the directory; searching needs User.ReadBasic.All and is denied without it. */
export function createGraphPeople(graph: Graph, me: Me): People {
  return {
    me: () => me,
    async search(words, signal) {
      const text = words.trim().replaceAll("'", "''");
      if (text === '') return [];
      const filter = ['displayName', 'mail', 'surname']
        .map((name) => `startswith(${name},'${text}')`)
        .join(' or ');
      const url = `/users?$select=id,displayName,mail,userPrincipalName&$top=10&$filter=${encodeURIComponent(filter)}`;
      const body = bodyOf(await graph.read({ method: 'GET', url }, signal), { site: graph.siteUrl });
      return (body as { value: User[] }).value.map(({ id, displayName, mail, userPrincipalName }) => ({
        oid: id,
        name: displayName,
        mail: mail ?? userPrincipalName ?? null,
      }));
    },
  };
}
