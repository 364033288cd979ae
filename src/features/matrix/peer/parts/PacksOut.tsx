import { Text } from '@fluentui/react-components';
import { useFrozenPacks } from '../../../../data/hooks/usePackFiles.ts';
import { LoadState } from '../../../../ui/LoadState.tsx';
import { Section } from '../../../../ui/Section.tsx';
import type { Matrix } from '../../useMatrix.ts';
import { useReturnEvents } from '../../useReturnEvents.ts';
import { packOutRow, sentPacks } from '../packsOutView.ts';
import { usePeerStyles } from '../peerStyles.ts';
import { say } from '../peerWords.ts';

/** The packs that went out in this cycle, and what has come back. */
export function PacksOut({ matrix }: { matrix: Matrix }) {
  const styles = usePeerStyles();
  const { list, events } = useReturnEvents(matrix);
  const sent = sentPacks(events);
  const frozen = useFrozenPacks(sent);
  const peer = matrix.views.readings?.peer.levels ?? [];
  return (
    <Section title={say('outTitle')}>
      <LoadState lists={[list]} what={say('wait')}>
        {sent.length === 0 && list.hasAnswered ? <Text>{say('outNone')}</Text> : null}
        <ul className={styles.plain}>
          {sent.map((event) => {
            const copy = frozen.get(event.recordKey);
            const contents =
              copy?.state === 'read' ? copy.pack.contents : copy?.state === 'waiting' ? 'waiting' : null;
            const row = packOutRow(event, { contents, peer, events, today: matrix.today });
            return (
              <li key={row.key} className={styles.row}>
                <Text weight="semibold">{row.title}</Text>
                {row.lines.map((line) => (
                  <Text key={line} className={styles.quiet}>
                    {line}
                  </Text>
                ))}
              </li>
            );
          })}
        </ul>
      </LoadState>
    </Section>
  );
}
