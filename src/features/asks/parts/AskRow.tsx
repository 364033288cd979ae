import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { addresses } from '../../../domain/addresses.ts';
import { asks } from '../../../domain/asks.ts';
import { MarkingBadge } from '../../../ui/MarkingBadge.tsx';
import { SaveState } from '../../../ui/records/SaveState.tsx';
import { StateText } from '../../../ui/StateText.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { say } from '../asksWords.ts';
import type { AskView } from '../askView.ts';

const wide = '@container hub (min-width: 720px)';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    [wide]: { gridTemplateColumns: 'minmax(0, 720px) max-content', justifyContent: 'space-between' },
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  title: { margin: 0, '& a': { fontWeight: tokens.fontWeightSemibold } },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  answer: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'pre-line',
  },
});

/** Rows of asks. */
export function RowList({ children }: { children: ReactNode }) {
  return <ul className={useStyles().list}>{children}</ul>;
}

/** One ask: the question, who needs what from whom, how it stands, what was said. `children` is the one thing to do. */
export function AskRow({ view, children }: { view: AskView; children?: ReactNode }) {
  const styles = useStyles();
  const { key, title, sentence, standing, answer, reminded, about, marking } = view;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.title} dir="auto">
          <PlaceLink to={addresses.ask(key)}>{title}</PlaceLink>{' '}
          {marking ? <MarkingBadge marking={marking} /> : null}
        </p>
        <p className={styles.line}>{sentence}</p>
        <div>
          <StateText icon={standing.icon}>{standing.words}</StateText>
          {reminded ? <span className={styles.line}> · {reminded}</span> : null}
        </div>
        {about ? (
          <p className={styles.line}>
            {say('aboutLine')} <PlaceLink to={about.address}>{about.words}</PlaceLink>
          </p>
        ) : null}
        {answer ? (
          <p className={styles.answer} dir="auto">
            {answer}
          </p>
        ) : null}
        <SaveState list={asks.name} recordKey={key} />
      </div>
      {children}
    </li>
  );
}
