import type { Action } from '../../../domain/actions.ts';
import type { Day } from '../../../domain/days.ts';
import type { Updates } from '../useUpdates.ts';

/** What posting an update on an action needs to know. */
export interface PostUpdateProps {
  action: Action;
  updates: Updates;
  today: Day;
  isPosting: boolean;
  /** Known to hold no post of the hub: SharePoint may still let them write, and is asked when they do. */
  holdsNoPost: boolean;
  /** The filters, kept in every address. */
  query: string;
}
