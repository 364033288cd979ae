import type { ReactNode } from 'react';
import type { PartOfStandard } from '../../../../domain/standardState.ts';
import { Section } from '../../../../ui/Section.tsx';
import type { StandardWork } from '../useStandard.ts';
import { whenLeft } from './whenLeft.ts';

interface PartSectionProps {
  work: StandardWork;
  part: PartOfStandard;
  title: string;
  children: ReactNode;
}

/** A section of the standard: being in it is known, leaving it hands over what was typed there. */
export function PartSection({ work, part, title, children }: PartSectionProps) {
  const left = whenLeft(() => void work.leave(part));
  return (
    <div data-part={part} onFocus={() => work.setCurrent(part)} onBlur={left}>
      <Section title={title}>{children}</Section>
    </div>
  );
}
