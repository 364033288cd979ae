import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AnyList } from '../../data/hooks/useList.ts';
import { LoadState } from '../LoadState.tsx';
import { say } from './recordWords.ts';

interface WhenKnownProps {
  list: AnyList;
  /** The list at the head of a sentence: "The list of drop-ins". */
  name: string;
  children: ReactNode;
}

/** A part of a page that stands on one list; why a failed one failed is said at the head of the page. */
export function WhenKnown({ list, name, children }: WhenKnownProps) {
  if (list.asOf !== null) return children;
  if (list.error !== null) return <Text block>{say('notAnswered', { what: name })}</Text>;
  return (
    <LoadState lists={[list]} what={say('waitAll')}>
      {null}
    </LoadState>
  );
}
