import { fold } from '../sheets/cellText.ts';

/** The key of a heading of the Commitment, as frameworks and links name it: `commitment:culture-and-workforce`. */
export function headingKey(heading: string): string {
  return `commitment:${slug(heading)}`;
}

/** Words as part of a key: small letters, digits and hyphens, at most 60 characters. */
export function slug(words: string): string {
  const plain = fold(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 60).replace(/-+$/, '');
}
