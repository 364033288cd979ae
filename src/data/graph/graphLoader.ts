import type { RowLoader } from '../rowLoader.ts';
import { batchLimit, sendTogether } from './batch.ts';
import type { Call } from './call.ts';
import { bodyOf } from './failure.ts';
import { openGraph } from './graph.ts';
import type { GraphOptions } from './graphOptions.ts';
import { cellsToFields } from './rows.ts';

/** Fills lists through Graph, as many rows in a request as it takes. */
export function createGraphLoader(options: GraphOptions): RowLoader {
  const graph = openGraph(options);
  return {
    async addMany(list, rows) {
      for (let at = 0; at < rows.length; at += batchLimit) {
        const calls = rows.slice(at, at + batchLimit).map((cells): Call => ({
          method: 'POST',
          url: graph.items(list),
          body: { fields: cellsToFields(cells) },
        }));
        const answers = await sendTogether(graph.send, calls);
        for (const answer of answers) bodyOf(answer, { site: graph.siteUrl, list });
      }
    },
  };
}
