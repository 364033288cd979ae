import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { themesOf } from '../../../domain/askBarriers.ts';
import { needs, obstacles } from '../../../domain/asks.ts';
import type { Need, Obstacle } from '../../../domain/asks.ts';
import { say as sayAsking } from '../../../ui/records/askWords.ts';
import { say as sayRecord } from '../../../ui/records/recordWords.ts';
import { aboutInWords } from '../askView.ts';
import { aboutOptions, receiverOptions } from '../askForm.ts';
import { say } from '../askFormWords.ts';
import { AskSelect } from './AskSelect.tsx';
import type { AskFormProps, AskFormState } from './useAskForm.ts';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    '@container hub (min-width: 720px)': { gridTemplateColumns: '200px minmax(0, 1fr)' },
  },
  ways: {
    border: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXXS },
});

/** What a part of the form stands on. */
interface PartProps {
  data: AskFormProps['data'];
  form: AskFormState;
}

/** What is needed, and from whom. */
export function NeedAndFrom({ data, form: { words, problems, set } }: PartProps) {
  const styles = useStyles();
  const { lists, today } = data;
  const receivers = receiverOptions(lists.posts.items, lists.bodies.items, today);
  return (
    <div className={styles.pair}>
      <AskSelect
        name="need"
        label={say('need')}
        value={words.need}
        groups={[
          { label: null, options: needs.map((need) => ({ key: need, words: sayRecord(`need.${need}`) })) },
        ]}
        onChange={(need) => set({ need: need as Need })}
      />
      <AskSelect
        name="fromKey"
        label={say('from')}
        value={words.fromKey}
        empty={say('fromChoose')}
        isRequired
        problem={problems.fromKey}
        groups={[
          { label: say('posts'), options: receivers.posts },
          { label: say('bodies'), options: receivers.bodies },
        ]}
        onChange={(fromKey) => set({ fromKey })}
      />
    </div>
  );
}

/** What it is about, what is in the way, and a theme. */
export function AboutAndWay({ data, form: { words, problems, set } }: PartProps) {
  const styles = useStyles();
  const themes = useId();
  const { lists, asked, context } = data;
  const named = aboutInWords(context.aboutKey(words.aboutKey || null))?.words ?? null;
  const about = aboutOptions(
    { actions: lists.actions.items, standards: lists.standards.items },
    { key: words.aboutKey, words: named },
  );
  const tick = (obstacle: Obstacle, isTicked: boolean) =>
    set({
      inTheWay: obstacles.filter((one) => (one === obstacle ? isTicked : words.inTheWay.includes(one))),
    });
  return (
    <>
      <AskSelect
        name="aboutKey"
        label={say('about')}
        value={words.aboutKey}
        empty={say('aboutNothing')}
        problem={problems.aboutKey}
        groups={[
          { label: say('others'), options: about.others },
          { label: say('actions'), options: about.actions },
          { label: say('standards'), options: about.standards },
        ]}
        onChange={(aboutKey) => set({ aboutKey })}
      />
      <fieldset className={styles.ways}>
        <legend className={styles.legend}>{say('way')}</legend>
        {obstacles.map((obstacle) => (
          <Checkbox
            key={obstacle}
            label={sayAsking(`obstacle.${obstacle}`)}
            checked={words.inTheWay.includes(obstacle)}
            onChange={(_, { checked }) => tick(obstacle, checked === true)}
          />
        ))}
      </fieldset>
      <Field
        label={say('theme')}
        hint={say('themeHint')}
        validationState={problems.theme ? 'error' : 'none'}
        validationMessage={problems.theme}
      >
        <Input
          name="theme"
          list={themes}
          value={words.theme}
          onChange={(_, { value }) => set({ theme: value })}
        />
      </Field>
      <datalist id={themes}>
        {themesOf(asked).map((theme) => (
          <option key={theme} value={theme} />
        ))}
      </datalist>
    </>
  );
}
