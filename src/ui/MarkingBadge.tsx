import { Badge } from '@fluentui/react-components';
import type { Marking } from '../domain/list.ts';
import { say } from './uiWords.ts';

/** The highest marking on a page, said once in its head; a row shows its own only where it is above the page's usual. */
export function MarkingBadge({ marking }: { marking: Marking }) {
  return (
    <Badge appearance="outline" color="informative" title={say('highestMarking', { marking })}>
      {marking}
    </Badge>
  );
}

/** The highest of some markings; OFFICIAL where none is set. */
export function highestMarking(markings: readonly (Marking | null)[]): Marking {
  return markings.includes('OFFICIAL-SENSITIVE') ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL';
}
