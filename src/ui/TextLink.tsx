import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLinkTo } from './SurroundingsContext.tsx';
import { say } from './uiWords.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** A link to a place of the product, by its address. */
export function PlaceLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link href={useLinkTo()(to)} inline>
      {children}
    </Link>
  );
}

/** A link that leaves the product; it opens beside it, so that nobody loses their place. */
export function OutsideLink({ url, children }: { url: string; children: ReactNode }) {
  return (
    <Link href={url} target="_blank" rel="noreferrer" inline>
      {children} <VisuallyHidden>{say('opensNewWindow')}</VisuallyHidden>
    </Link>
  );
}
