import type { Answer } from '../line/answer.ts';
import type { Subject } from '../line/statusToError.ts';
import { StoreFailure } from '../storeError.ts';
import type { StoreError } from '../storeError.ts';
import { bodyOf } from './failure.ts';
import type { SharePoint } from './sharePoint.ts';

/**
 * The body of a success. What SharePoint says is not there it says in the site's language, and a site that is not there
 * says nothing; so site and list are asked for, and a person can be told which of them is missing.
 */
export async function bodyOrMissing(
  sharePoint: SharePoint,
  answer: Answer,
  subject: Subject & { list: string },
): Promise<unknown> {
  if (answer.status !== 404) return bodyOf(answer, subject);
  const missing = await whatIsMissing(sharePoint, subject.list);
  if (missing) throw new StoreFailure(missing, answer.header('request-id'));
  return bodyOf(answer, subject);
}

async function whatIsMissing({ read, at, siteUrl }: SharePoint, list: string): Promise<StoreError | null> {
  const look = (url: string) => read({ method: 'GET', url: `${url}?$select=Id` });
  const [site, found] = await Promise.all([look(at.web), look(at.list(list))]);
  if (site.status === 404) return { kind: 'missing', what: 'site', name: siteUrl };
  return found.status === 404 ? { kind: 'missing', what: 'list', name: list } : null;
}
