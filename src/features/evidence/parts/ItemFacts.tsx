import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useUploads } from '../../../data/hooks/useUploads.ts';
import type { Evidence } from '../../../domain/evidence.ts';
import { evidenceItems } from '../../../domain/evidence.ts';
import { isExpired, isHere } from '../../../domain/evidenceQuestions.ts';
import { StateText } from '../../../ui/StateText.tsx';
import { OutsideLink, PlaceLink } from '../../../ui/TextLink.tsx';
import { SendFile } from '../../../ui/records/evidence/EvidenceCard.tsx';
import { SaveState } from '../../../ui/records/SaveState.tsx';
import { UploadProgress } from '../../../ui/records/UploadProgress.tsx';
import { say } from '../evidencePagesWords.ts';
import { itemFacts, lacksInWords } from '../itemView.ts';
import type { useItemChanges } from '../useItemChanges.ts';
import type { ItemsState } from '../useItems.ts';

const ItemForm = lazy(() =>
  import(/* webpackChunkName: "evidence-form" */ '../../../ui/records/evidence/ItemForm.tsx').then(
    (part) => ({ default: part.ItemForm }),
  ),
);

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    '@container hub (min-width: 720px)': { gridTemplateColumns: '160px minmax(0, 1fr)' },
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface ItemFactsProps {
  state: ItemsState;
  item: Evidence;
  changes: ReturnType<typeof useItemChanges>;
  /** False while nobody knows what a newer version would take over. */
  isServingKnown: boolean;
}

/** What the item is, and what may be done about it. */
export function ItemFacts({ state, item, changes, isServingKnown }: ItemFactsProps) {
  const styles = useStyles();
  const [form, setForm] = useState<'edit' | 'version' | null>(null);
  const [before, setBefore] = useState<{ expiryDay: Evidence['expiryDay'] } | null>(null);
  const isSending = useUploads().entries.some(({ key }) => key === item.recordKey);
  const lacks = lacksInWords(item);
  const isOver = isExpired(item, state.today);
  const end = () => {
    setBefore({ expiryDay: item.expiryDay });
    void changes.end();
  };
  const undo = () => {
    void changes.endNot(before?.expiryDay ?? null);
    setBefore(null);
  };
  return (
    <div className={styles.root}>
      <dl className={styles.facts}>
        {itemFacts(item, state.postsByKey, state.today).map(({ label, words, to }) => (
          <FactRow key={label} label={label} words={words} to={to} />
        ))}
      </dl>
      {lacks ? <StateText icon="attention">{lacks}</StateText> : null}
      {item.url && isHere(item) ? (
        <span>
          <OutsideLink url={item.url}>{say('open')}</OutsideLink>
        </span>
      ) : null}
      <UploadProgress upload={item.recordKey} />
      {isHere(item) || isSending ? null : (
        <span>
          <SendFile onFile={(file) => void changes.sendFile(file)} />
        </span>
      )}
      <SaveState list={evidenceItems.name} recordKey={item.recordKey} />
      {before && isOver ? (
        <div className={styles.buttons}>
          <Text role="status">{say('ended')}</Text>
          <Button onClick={undo}>{say('undo')}</Button>
        </div>
      ) : null}
      {form ? (
        <Suspense>
          <ItemForm
            key={form}
            form={{ kind: form, item }}
            panel={{ state: { ...state, toKey: item.recordKey }, changes, close: () => setForm(null) }}
          />
        </Suspense>
      ) : (
        <div className={styles.buttons}>
          <Button onClick={() => setForm('edit')}>{say('edit')}</Button>
          <Button disabled={!isServingKnown} onClick={() => setForm('version')}>
            {say('version')}
          </Button>
          {isOver ? null : <Button onClick={end}>{say('endIt')}</Button>}
        </div>
      )}
    </div>
  );
}

function FactRow({ label, words, to }: { label: string; words: string; to: string | null }) {
  return (
    <>
      <dt>{label}</dt>
      <dd dir="auto">{to === null ? words : <PlaceLink to={to}>{words}</PlaceLink>}</dd>
    </>
  );
}
