import { Text } from '@fluentui/react-components';
import { useList } from '../../../data/hooks/useList.ts';
import { useListByScopes } from '../../../data/hooks/useListByScopes.ts';
import { cycles } from '../../../domain/cycles.ts';
import type { Evidence } from '../../../domain/evidence.ts';
import { returnEvents } from '../../../domain/returnEvents.ts';
import { returnScope } from '../../../domain/returnScope.ts';
import { Section } from '../../../ui/Section.tsx';
import { say } from '../evidencePagesWords.ts';
import { frozenRows } from '../itemView.ts';
import { RowList } from './RowList.tsx';

/** What was frozen of an item, whichever cycle it was agreed in. */
export function FrozenPart({ item, forceKey }: { item: Evidence; forceKey: string | null }) {
  const all = useList(cycles).items;
  const scopes = forceKey ? all.map(({ recordKey }) => returnScope(forceKey, recordKey)) : [];
  const events = useListByScopes(returnEvents, scopes);
  const rows = frozenRows(item, events.items, all);
  if (rows.length === 0 && !events.hasAnswered) return null;
  return (
    <Section title={say('frozen')}>
      {rows.length === 0 ? <Text>{say('frozenNone')}</Text> : <RowList rows={rows} />}
    </Section>
  );
}
