import type { PostBook } from '../postBook.ts';
import type { PostDraft, PostProblems } from '../postForm.ts';

/** What every part of the form of a post is given. */
export interface FieldsProps {
  book: PostBook;
  typed: PostDraft;
  problems: PostProblems;
  onType: (part: Partial<PostDraft>) => void;
}
