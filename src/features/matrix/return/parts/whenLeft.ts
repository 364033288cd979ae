import type { FocusEvent } from 'react';

/** Hears when the focus leaves a part, and not when it goes from one of its fields to the next. */
export function whenLeft(left: () => void) {
  return ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget)) left();
  };
}
