import { Button, makeStyles, Text } from '@fluentui/react-components';
import { addresses } from '../../../domain/addresses.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { accessInShort, say } from '../../../ui/records/accessWords.ts';
import { Section } from '../../../ui/Section.tsx';
import { OutsideLink } from '../../../ui/TextLink.tsx';
import { errorInWords, say as sayShared } from '../../../ui/uiWords.ts';
import type { AccessRow } from '../accessView.ts';
import { useAccessRows } from '../useAccessRows.ts';
import type { Settings } from '../useSettings.ts';
import { AccessItem } from './AccessItem.tsx';

const useStyles = makeStyles({
  text: { maxWidth: '720px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '720px' },
  all: { alignSelf: 'flex-start', minHeight: '44px' },
});

/** Posts and groups, compared; in SharePoint its owner puts right what differs. Before the answer nothing is said. */
export function PeopleAndAccess({ settings }: { settings: Settings }) {
  const styles = useStyles();
  const { inTab, mayManage, surroundings, isSiteOwner } = settings;
  const access = useAccessRows();
  return (
    <Section title={say('title')}>
      <Text className={styles.text}>{say('about')}</Text>
      {inTab && isSiteOwner ? (
        <Text className={styles.text}>
          {say('inTabOwner')}{' '}
          <OutsideLink url={`${surroundings.siteUrl}#${addresses.access}`}>{say('inTabOpen')}</OutsideLink>
        </Text>
      ) : null}
      {(inTab && !isSiteOwner) || mayManage === false ? (
        <Text className={styles.text}>{say('notOwner')}</Text>
      ) : null}
      {access.error ? (
        <Notice intent="warning" actions={<Button onClick={access.retry}>{sayShared('tryAgain')}</Button>}>
          {errorInWords(access.error)}
        </Notice>
      ) : null}
      {access.rows ? <Differences access={access} rows={access.rows} /> : null}
    </Section>
  );
}

function Differences({ access, rows }: { access: ReturnType<typeof useAccessRows>; rows: AccessRow[] }) {
  const styles = useStyles();
  const { differences, isPartly, working, putRight } = access;
  const open = rows.filter(({ isDone }) => !isDone);
  return (
    <>
      {isPartly ? <Notice intent="warning">{say('partly')}</Notice> : null}
      <div role="status">
        {accessInShort(differences ?? []).map((sentence) => (
          <Text key={sentence} block weight="semibold" className={styles.text}>
            {sentence}
          </Text>
        ))}
        {open.length === 0 && !isPartly ? <Text block>{say('allRight')}</Text> : null}
      </div>
      {open.length > 1 ? (
        <Button
          className={styles.all}
          disabledFocusable={working.size > 0}
          onClick={() => void putRight(open)}
        >
          {say('putAllRight', { count: open.length })}
        </Button>
      ) : null}
      {rows.length > 0 ? (
        <ul className={styles.list}>
          {rows.map((row) => (
            <AccessItem
              key={row.key}
              row={row}
              isWorking={working.has(row.difference)}
              isBusy={working.size > 0}
              onPutRight={() => void putRight([row])}
            />
          ))}
        </ul>
      ) : null}
    </>
  );
}
