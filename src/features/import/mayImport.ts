import type { AnyList } from '../../data/hooks/useList.ts';
import { say as sayShared } from '../../ui/uiWords.ts';
import { say } from './importWords.ts';

/** Why somebody with these rights on actions cannot import, in words; null until SharePoint has said no. */
export function whyNotImport(
  isReadOnly: boolean,
  { add, change }: Readonly<Record<'add' | 'change', string>>,
): string | null {
  if (isReadOnly) return sayShared('readOnly');
  return add === 'no' || change === 'no' ? say('noRight') : null;
}

/** True once every list a plan needs is here whole: from a part of the register, rows there already would look new. */
export function mayPlan(lists: readonly Pick<AnyList, 'isComplete'>[]): boolean {
  return lists.length > 0 && lists.every(({ isComplete }) => isComplete);
}
