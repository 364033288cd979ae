import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { StateText } from '../../../ui/StateText.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import type { ItemView } from '../itemView.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    breakInside: 'avoid',
  },
  detail: { color: tokens.colorNeutralForeground2, whiteSpace: 'pre-line' },
});

/** What a section lists: each with its link and what is to know about it. */
export function HandedItems({ items }: { items: readonly ItemView[] }) {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.key} className={styles.item} data-paragraph>
          {item.address ? <PlaceLink to={item.address}>{item.text}</PlaceLink> : <Text>{item.text}</Text>}
          {item.details.map((detail, index) =>
            index === 0 && item.isAttention ? (
              <StateText key={detail} icon="attention">
                {detail}
              </StateText>
            ) : (
              <Text key={`${index}-${detail}`} className={styles.detail} dir="auto">
                {detail}
              </Text>
            ),
          )}
        </li>
      ))}
    </ul>
  );
}
