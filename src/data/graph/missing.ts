import type { Answer } from '../line/answer.ts';
import type { Subject } from '../line/statusToError.ts';
import { StoreFailure } from '../storeError.ts';
import type { StoreError } from '../storeError.ts';
import { bodyOf } from './failure.ts';
import type { Graph } from './graph.ts';

/**
 * The body of a success. Graph has one answer, `itemNotFound`, for a site, a list and a row that is not there; where
 * it comes, site and list are asked for, so that a person can be told which of them is missing.
 */
export async function bodyOrMissing(
  graph: Graph,
  answer: Answer,
  subject: Subject & { list: string },
): Promise<unknown> {
  if (answer.status !== 404) return bodyOf(answer, subject);
  const missing = await whatIsMissing(graph, subject.list);
  if (missing) throw new StoreFailure(missing, answer.header('request-id'));
  return bodyOf(answer, subject);
}

async function whatIsMissing(graph: Graph, list: string): Promise<StoreError | null> {
  const look = (url: string) => graph.read({ method: 'GET', url: `${url}?$select=id` });
  const [site, found] = await Promise.all([look(graph.site), look(graph.list(list))]);
  if (site.status === 404) return { kind: 'missing', what: 'site', name: graph.siteUrl };
  return found.status === 404 ? { kind: 'missing', what: 'list', name: list } : null;
}
