import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { planTake } from '../../../domain/evidenceTake.ts';
import { markings } from '../../../domain/list.ts';
import type { Marking } from '../../../domain/list.ts';
import { leftOutRows, planInWords } from '../takeView.ts';
import { say } from '../takeWords.ts';
import type { ItemsState } from '../useItems.ts';
import { useTake } from '../useTake.ts';
import type { TakeOptions } from '../useTakeOptions.ts';
import { Choose } from './Choose.tsx';
import { LeftOut } from './LeftOut.tsx';
import { TakeOutcome } from './TakeOutcome.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '720px' },
  select: { maxWidth: '280px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What is chosen, what would go and what would not, and the one press that makes it. */
export function TakeForm({ state, options }: { state: ItemsState; options: TakeOptions }) {
  const styles = useStyles();
  const [by, setBy] = useState<'standards' | 'questions'>('standards');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [upTo, setUpTo] = useState<Marking>('OFFICIAL');
  const [withExpired, setWithExpired] = useState(false);
  const [isTried, setTried] = useState(false);
  const take = useTake(state);
  const groups = options[by];
  const picked = groups.flatMap((group) => group.options).filter(({ key }) => chosen.includes(key));
  const toKeys = [...new Set(picked.flatMap((option) => option.toKeys))];
  const plan = planTake(state.items, options.proofs, { toKeys, upTo, withExpired, today: state.today });
  const isEmpty = plan.files.length + plan.links.length + plan.leftOut.length === 0;
  const missing = picked.length === 0 ? say('chooseFirst') : isEmpty ? say('chooseWithEvidence') : null;
  const isWorking = take.state.kind === 'working';
  const press = () => {
    setTried(true);
    if (missing === null)
      void take.make(plan, { chosen: picked.map(({ title }) => title), titleOf: options.titleOf });
  };
  return (
    <div className={styles.root}>
      <Field label={say('by')}>
        <RadioGroup
          layout="horizontal"
          value={by}
          onChange={(_, { value }) => {
            setBy(value === 'questions' ? 'questions' : 'standards');
            setChosen([]);
          }}
        >
          <Radio value="standards" label={say('by.standards')} />
          <Radio value="questions" label={say('by.questions')} />
        </RadioGroup>
      </Field>
      <Choose groups={groups} chosen={chosen} onChange={setChosen} />
      <Field label={say('upTo')} className={styles.select}>
        <Select value={upTo} onChange={(_, { value }) => setUpTo(value as Marking)}>
          {markings.map((marking) => (
            <option key={marking} value={marking}>
              {marking}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={say('withExpired')}
        checked={withExpired}
        onChange={(_, { checked }) => setWithExpired(checked === true)}
      />
      {picked.length > 0 && !isEmpty ? <Text role="status">{planInWords(plan)}</Text> : null}
      {take.state.kind === 'done' ? null : <LeftOut rows={leftOutRows(plan.leftOut)} />}
      <div role="alert">{isTried && missing ? <Text>{missing}</Text> : null}</div>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isWorking} onClick={press}>
          {say('make')}
        </Button>
        {isWorking ? <Button onClick={take.stop}>{say('stop')}</Button> : null}
      </div>
      <TakeOutcome state={take.state} />
    </div>
  );
}
