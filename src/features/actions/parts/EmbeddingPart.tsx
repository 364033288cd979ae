import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Action } from '../../../domain/actions.ts';
import { addresses } from '../../../domain/addresses.ts';
import { StateText } from '../../../ui/StateText.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { embeddingInWords, say } from '../embeddingView.ts';
import { say as sayPanel } from '../panelWords.ts';
import type { Register } from '../register.ts';
import { useEmbedding } from '../useEmbedding.ts';
import { Part } from './Part.tsx';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalSNudge,
  },
  because: {
    display: 'block',
    paddingLeft: `calc(16px + ${tokens.spacingHorizontalXS})`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** The five facts of embedded as one list: each met, missing or not known, and why. */
export function EmbeddingPart({
  action,
  register,
  query,
}: {
  action: Action;
  register: Register;
  query: string;
}) {
  const styles = useStyles();
  const facts = useEmbedding(action, register);
  const { count, rows } = embeddingInWords(facts, register.today);
  const mine = [action.ownerPostKey, action.deputyPostKey].some((key) => register.myPosts.has(key ?? ''));
  const isOpenFact = facts.some(({ fact, isMet }) => fact === 'secondPerson' && isMet === false);
  return (
    <Part title={`${say('title')} (${count})`}>
      <ul className={styles.list}>
        {rows.map(({ key, fact, standing, icon, because }) => (
          <li key={key}>
            <StateText icon={icon}>{`${standing}: ${fact}`}</StateText>
            <Text size={200} className={styles.because}>
              {because}
            </Text>
          </li>
        ))}
      </ul>
      {isOpenFact && !mine ? (
        <PlaceLink to={addresses.changeAction(action.ref, 'second-person') + query}>
          {sayPanel('secondPerson')}
        </PlaceLink>
      ) : null}
    </Part>
  );
}
