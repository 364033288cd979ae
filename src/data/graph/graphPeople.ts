import { StoreFailure } from '../storeError.ts';
import type { Me, People, PeopleCheck } from '../people.ts';
import { bodyOf } from './failure.ts';
import type { Graph } from './graph.ts';

interface User {
  id: string;
  displayName: string;
  mail?: string | null;
  userPrincipalName?: string;
}

/** Graph takes no more values in one `in`. */
const idsInOne = 15;

const idPattern = /^[0-9a-z-]{1,64}$/;

/** People of the directory; searching needs User.ReadBasic.All and is denied without it. */
export function createGraphPeople(graph: Graph, me: Me): People {
  const ask = async (url: string, signal?: AbortSignal): Promise<unknown> =>
    bodyOf(await graph.read({ method: 'GET', url }, signal), { site: graph.siteUrl });

  /** Questions leave in batches, with the one about oneself: 285 people in the first request, 300 in each further one. */
  async function check(oids: readonly string[], signal?: AbortSignal): Promise<PeopleCheck> {
    const wanted = [...new Set([...oids, me.oid].map((oid) => oid.toLowerCase()))].filter((oid) =>
      idPattern.test(oid),
    );
    const parts: string[][] = [];
    for (let at = 0; at < wanted.length; at += idsInOne) parts.push(wanted.slice(at, at + idsInOne));
    try {
      const [own, ...found] = await Promise.all([
        ask('/me?$select=id,userType', signal),
        ...parts.map((ids) => ask(idsAddress(ids), signal)),
      ]);
      const shown = found.flatMap((body) => (body as { value: { id: string }[] }).value);
      return {
        kind: 'checked',
        isMember: (own as { userType?: string | null }).userType === 'Member',
        present: new Set(shown.map(({ id }) => id.toLowerCase())),
      };
    } catch (thrown) {
      if (thrown instanceof StoreFailure && thrown.error.kind === 'denied') return { kind: 'unavailable' };
      throw thrown;
    }
  }

  return {
    me: () => me,
    hasDirectory: true,
    check,
    async search(words, signal) {
      const text = words.trim().replaceAll("'", "''");
      if (text === '') return [];
      const filter = ['displayName', 'mail', 'surname']
        .map((name) => `startswith(${name},'${text}')`)
        .join(' or ');
      const url = `/users?$select=id,displayName,mail,userPrincipalName&$top=10&$filter=${encodeURIComponent(filter)}`;
      const body = await ask(url, signal);
      return (body as { value: User[] }).value.map(({ id, displayName, mail, userPrincipalName }) => ({
        oid: id,
        name: displayName,
        mail: mail ?? userPrincipalName ?? null,
      }));
    },
  };
}

function idsAddress(ids: readonly string[]): string {
  const list = ids.map((id) => `'${id}'`).join(',');
  return `/users?$select=id&$top=${idsInOne}&$filter=${encodeURIComponent(`id in (${list})`)}`;
}
