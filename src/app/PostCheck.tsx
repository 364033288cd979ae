import { usePostCheck } from '../data/hooks/usePostCheck.ts';

/** Looks at the posts once a day and shows nothing. */
export function PostCheck() {
  usePostCheck();
  return null;
}
