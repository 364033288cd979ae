import { makeStyles, Text } from '@fluentui/react-components';
import { say } from '../returnWords.ts';
import type { StandardWork } from '../useStandard.ts';
import { PartSection } from './PartSection.tsx';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '18px', outlineStyle: 'none' },
  one: { listStyleType: 'disc', overflowWrap: 'anywhere' },
});

/** What proves the standard, always in sight. */
export function EvidenceColumn({ work }: { work: StandardWork }) {
  const styles = useStyles();
  const proofs = work.ret.proofs.get(work.standard.recordKey) ?? null;
  return (
    <aside>
      <PartSection work={work} part="evidence" title={say('evidence.title')}>
        {proofs === null || proofs.length === 0 ? (
          <Text tabIndex={-1} data-first="">
            {say(proofs === null ? 'evidence.unknown' : 'evidence.none')}
          </Text>
        ) : (
          <ul className={styles.list} tabIndex={-1} data-first="">
            {proofs.map(({ recordKey, title }) => (
              <li key={recordKey} className={styles.one}>
                {title}
              </li>
            ))}
          </ul>
        )}
      </PartSection>
    </aside>
  );
}
