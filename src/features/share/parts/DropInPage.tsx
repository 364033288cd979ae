import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { addresses } from '../../../domain/addresses.ts';
import { highestMarking } from '../../../domain/marking.ts';
import { CopyLink } from '../../../ui/CopyLink.tsx';
import { LoadState } from '../../../ui/LoadState.tsx';
import { oldestAsOf } from '../../../ui/oldestAsOf.ts';
import { Page } from '../../../ui/Page.tsx';
import { QuietButtons } from '../../../ui/QuietButtons.tsx';
import { AddDropIn } from '../../../ui/records/AddDropIn.tsx';
import { Section } from '../../../ui/Section.tsx';
import { dropInRow } from '../dropInsView.ts';
import type { DropInRow } from '../dropInsView.ts';
import { say } from '../shareWords.ts';
import type { Share } from '../useShare.ts';
import { JoinLink } from './JoinLink.tsx';
import { Materials } from './Materials.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '720px',
    overflowWrap: 'anywhere',
  },
  facts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  about: { whiteSpace: 'pre-line' },
});

/** One drop-in with all that is known about it. */
export function DropInPage({ share, recordKey }: { share: Share; recordKey: string }) {
  const styles = useStyles();
  const { hub, lists, words } = share;
  const dropIn = lists.dropIns.items.find((one) => one.recordKey === recordKey) ?? null;
  const row = dropIn && dropInRow(dropIn, words);
  return (
    <Page
      title={row?.title ?? say('dropIn')}
      line={[hub?.title ?? null, row?.workstream ?? null]}
      asOf={oldestAsOf([lists.hub, lists.dropIns])}
      marking={highestMarking([dropIn?.marking ?? null])}
      back={{ to: addresses.share, label: say('back') }}
      actions={
        row ? (
          <QuietButtons>
            <CopyLink address={row.address} label={row.title} />
          </QuietButtons>
        ) : undefined
      }
    >
      <LoadState lists={[lists.hub, lists.dropIns]} what={say('waitDropIns')}>
        {row === null && lists.dropIns.hasAnswered ? <Text>{say('noDropIn')}</Text> : null}
        {dropIn && row ? (
          <div className={styles.root}>
            <Facts row={row} />
            {row.isOver ? null : (
              <div className={styles.actions}>
                <JoinLink row={row} isPrimary />
                <AddDropIn dropIn={dropIn} />
              </div>
            )}
            {row.about ? <Text className={styles.about}>{row.about}</Text> : null}
            <Section title={say('materials')}>
              {row.materials.length > 0 ? (
                <Materials materials={row.materials} />
              ) : (
                <Text>{say('noMaterials')}</Text>
              )}
            </Section>
          </div>
        ) : null}
      </LoadState>
    </Page>
  );
}

function Facts({ row }: { row: DropInRow }) {
  const styles = useStyles();
  return (
    <div className={styles.facts}>
      <Text weight="semibold">
        <time dateTime={row.startsAt}>{row.time}</time>
      </Text>
      {row.place ? <Text>{row.place}</Text> : null}
      {row.host ? <Text>{row.host}</Text> : null}
      {row.noRecording ? <Text>{row.noRecording}</Text> : null}
    </div>
  );
}
