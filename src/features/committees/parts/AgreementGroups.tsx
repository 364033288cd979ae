import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Committee } from '../../../domain/agreement.ts';
import { Section } from '../../../ui/Section.tsx';
import { agreementGroupsOf } from '../committeesView.ts';
import { say } from '../committeesWords.ts';
import type { CommitteeState } from '../useCommittee.ts';
import { useKeepFocus } from '../useKeepFocus.ts';
import { AgreementRow } from './AgreementRow.tsx';
import { useRowStyles } from './rowStyles.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL, minWidth: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface AgreementGroupsProps {
  state: CommitteeState;
  committee: Committee;
  mayDecide: boolean;
}

/** The actions before a committee in their three groups. One row at a time is open for writing. */
export function AgreementGroups({ state, committee, mayDecide }: AgreementGroupsProps) {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const [open, setOpen] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const groups = agreementGroupsOf(committee, state.around);
  useKeepFocus(root, groups.map(({ rows }) => rows.map(({ key }) => key).join()).join('|'));
  return (
    <div className={styles.root} ref={root}>
      {groups.map(({ group, title, rows }) => (
        <Section key={group} title={`${title} (${rows.length})`}>
          <div className={rowStyles.head} aria-hidden>
            <span>{say('column.ref')}</span>
            <span>{say('column.action')}</span>
            <span>{say('column.owner')}</span>
            <span>{say('column.ask')}</span>
            <span>{say('column.state')}</span>
          </div>
          <ul className={styles.list}>
            {rows.map((row) => (
              <AgreementRow
                key={row.key}
                row={row}
                group={group}
                body={committee.body}
                state={state}
                mayDecide={mayDecide}
                isOpen={open === row.key}
                onOpen={(isOpen) => setOpen(isOpen ? row.key : null)}
              />
            ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}
