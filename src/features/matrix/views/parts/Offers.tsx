import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { addresses } from '../../../../domain/addresses.ts';
import type { View } from '../../../../domain/levels.ts';
import { postInForce } from '../../../../domain/recordedViews.ts';
import { PlaceLink } from '../../../../ui/TextLink.tsx';
import type { StandardViews } from '../useStandardViews.ts';
import type { ViewForm } from '../viewOffers.ts';
import { say } from '../viewsWords.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    '@container hub (max-width: 719px)': { '& button': { width: '100%', minHeight: '44px' } },
  },
  summary: {
    cursor: 'pointer',
    minHeight: '24px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  words: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

interface OffersProps {
  view: Exclude<View, 'self'>;
  views: StandardViews;
  open: ViewForm | null;
  onOpen: (form: ViewForm) => void;
}

/** What this person can write in one view, or who can. What SharePoint refuses is not offered. */
export function Offers({ view, views, open, onOpen }: OffersProps) {
  const styles = useStyles();
  const { isDiffering, reply, offer, isSignedOff } = views;
  const waits = view === 'final' && isDiffering && reply === null;
  const form: ViewForm = waits ? 'reply' : view;
  const may = offer(form);
  // Signed off it is read only until a chief officer opens it again; others may still say what they think.
  if (view === 'final' && isSignedOff) return null;
  return (
    <div className={styles.root} data-print="no">
      {waits ? <Text>{say('waits')}</Text> : null}
      {may === 'yes' ? <Offer form={form} {...{ views, open, onOpen }} /> : null}
      {view === 'community' && may !== 'yes' && offer('record') === 'yes' ? (
        <Offer form="record" {...{ views, open, onOpen }} />
      ) : null}
      {may === 'yes' ? null : (
        <details className={styles.quiet}>
          <summary className={styles.summary}>{say('who')}</summary>
          <p className={styles.words}>{say(`who.${view}`)}</p>
          {may === 'maybe' ? (
            <Button size="small" onClick={() => onOpen(form)}>
              {say('writeAll')}
            </Button>
          ) : null}
        </details>
      )}
      {view === 'peer' ? <PlaceLink to={addresses.peer}>{say('byFile')}</PlaceLink> : null}
    </div>
  );
}

function Offer({ form, views, open, onOpen }: Omit<OffersProps, 'view'> & { form: ViewForm }) {
  const { held, matrix, standing, wroteIt } = views;
  const own = form === 'peer' ? postInForce(held, matrix.hub?.forceKey ?? '') : null;
  if (own) return <Text>{say('ownForce', { post: own.title })}</Text>;
  if (form === 'record' && wroteIt) return <Text>{say('wroteIt')}</Text>;
  const isAgain = form === 'final' && (standing?.final.length ?? 0) > 0;
  return (
    <Button aria-expanded={open === form} onClick={() => onOpen(form)}>
      {say(isAgain ? 'again.final' : `add.${form}`)}
    </Button>
  );
}
