import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState } from 'react';
import type { ComponentType } from 'react';
import { useData } from '../../../data/hooks/DataContext.tsx';
import { useIsReadOnly } from '../../../data/hooks/useIsReadOnly.ts';
import { useOutbox } from '../../../data/hooks/useOutbox.ts';
import { bodies as bodyList } from '../../../domain/bodies.ts';
import type { Body } from '../../../domain/bodies.ts';
import { useFactStyles } from '../../../ui/factStyles.ts';
import { MessageButton } from '../../../ui/records/MessageButton.tsx';
import { SaveState } from '../../../ui/records/SaveState.tsx';
import { Section } from '../../../ui/Section.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { say } from '../committeesWords.ts';
import { coordinatorOf, nextMeetingWords } from '../contactView.ts';
import type { CommitteeState } from '../useCommittee.ts';
import type { ContactFormProps } from './contactFormProps.ts';

const ContactForm = lazy<ComponentType<ContactFormProps>>(() =>
  import('./ContactForm.tsx').then((form) => ({ default: form.ContactForm })),
);

const narrow = '@container hub (max-width: 719px)';

const useStyles = makeStyles({
  value: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  change: { alignSelf: 'flex-start', [narrow]: { alignSelf: 'stretch', minHeight: '44px' } },
});

interface CommitteeContactProps {
  state: CommitteeState;
  body: Body;
}

/** Who a committee is written to through and when it meets next; leads of the hub change both. */
export function CommitteeContact({ state, body }: CommitteeContactProps) {
  const styles = useStyles();
  const look = useFactStyles();
  const [isOpen, setOpen] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const mayChange = useMayChange();
  const { words, more, address, message } = coordinatorOf(body, state.around);
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => change.current?.focus());
  };
  return (
    <Section title={say('contact')}>
      <dl className={look.list}>
        <dt>{say('coordinator')}</dt>
        <dd className={styles.value}>
          <span className={styles.words}>
            {address ? <PlaceLink to={address}>{words}</PlaceLink> : <Text>{words}</Text>}
            {more ? <Text className={look.quiet}>{more}</Text> : null}
          </span>
          {message ? <MessageButton message={message} /> : null}
        </dd>
        <dt>{say('nextMeeting')}</dt>
        <dd>{nextMeetingWords(body, state.around)}</dd>
      </dl>
      <SaveState list={bodyList.name} recordKey={body.recordKey} />
      {!mayChange ? <Text className={look.quiet}>{say('onlyLeads')}</Text> : null}
      {mayChange && isOpen ? (
        <Suspense fallback={null}>
          <ContactForm state={state} body={body} onClose={close} />
        </Suspense>
      ) : null}
      {mayChange && !isOpen ? (
        <Button
          ref={change}
          className={styles.change}
          aria-label={say('changeContactLong')}
          data-print="no"
          onClick={() => setOpen(true)}
        >
          {say('changeContact')}
        </Button>
      ) : null}
    </Section>
  );
}

/** False once SharePoint has refused, or where this app is too old; nothing is hidden before. */
function useMayChange(): boolean {
  useOutbox(); // a refusal arrives through the outbox
  const isReadOnly = useIsReadOnly();
  const { change } = useData().lists.rights(bodyList.name);
  return !isReadOnly && change !== 'no';
}
