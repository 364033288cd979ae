import { Button, Checkbox, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useRuns } from '../../../../data/hooks/useRuns.ts';
import type { Day } from '../../../../domain/days.ts';
import { settingsOf } from '../../../../domain/hub.ts';
import { useFormStyles } from '../../../../ui/formStyles.ts';
import { FieldGroup } from '../../../../ui/FieldGroup.tsx';
import { withSample } from '../../standardsView.ts';
import type { Matrix } from '../../useMatrix.ts';
import { assignRun } from '../assignRun.ts';
import { say } from '../returnWords.ts';
import type { ReturnState } from '../useReturn.ts';

const useStyles = makeStyles({
  boxes: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
});

interface AssignFormProps {
  matrix: Matrix;
  ret: ReturnState;
  onBegun: () => void;
}

/** Several standards, one post, one date. */
export function AssignForm({ matrix, ret, onBegun }: AssignFormProps) {
  const styles = useStyles();
  const look = useFormStyles();
  const { runs } = useRuns();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [postKey, setPostKey] = useState('');
  const [day, setDay] = useState('');
  const [isPressed, setPressed] = useState(false);
  const { hub, ordered, lists, framework } = matrix;
  const post = matrix.postsByKey.get(postKey);
  const isDayBad = day !== '' && !/^20\d\d-\d\d-\d\d$/.test(day);
  const all = ordered.map(({ recordKey }) => recordKey);
  const save = async () => {
    setPressed(true);
    const { forceKey, cycle } = ret;
    if (!post || chosen.length === 0 || isDayBad || forceKey === null || cycle === null) return;
    const given = ordered
      .filter(({ recordKey }) => chosen.includes(recordKey))
      .map((standard) => {
        const marking = standard.marking ?? settingsOf(hub).usualMarking;
        const place = { forceKey, cycle, standard, marking };
        return { place, number: standard.number, part: ret.partInService(standard) };
      });
    await runs.start(assignRun(given, { post, day: (day || null) as Day | null, key: crypto.randomUUID() }));
    onBegun();
  };
  const posts = lists.posts.items
    .filter(({ withdrawn }) => !withdrawn)
    .sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
  const toggle = (key: string) =>
    setChosen(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  return (
    <form
      className={look.form}
      noValidate
      aria-label={say('grid.assign')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <FieldGroup title={say('grid.assignWhich')}>
        <div className={styles.boxes}>
          <Checkbox
            label={say('grid.assignAll')}
            checked={chosen.length === all.length ? true : chosen.length > 0 ? 'mixed' : false}
            onChange={(_, { checked }) => setChosen(checked === true ? all : [])}
          />
          {ordered.map((standard) => (
            <Checkbox
              key={standard.recordKey}
              label={`${standard.number} ${withSample(standard.title, framework?.sample ?? false)}`}
              checked={chosen.includes(standard.recordKey)}
              onChange={() => toggle(standard.recordKey)}
            />
          ))}
        </div>
      </FieldGroup>
      <Field
        label={say('grid.assignPost')}
        validationState={isPressed && !post ? 'error' : 'none'}
        validationMessage={isPressed && !post ? say('grid.assignPostWanted') : null}
      >
        <Select value={postKey} onChange={(_, { value }) => setPostKey(value)}>
          <option value="" />
          {posts.map(({ recordKey, title }) => (
            <option key={recordKey} value={recordKey}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={say('grid.assignDay')}
        validationState={isDayBad ? 'error' : 'none'}
        validationMessage={isDayBad ? say('grid.assignDayBad') : null}
      >
        <Input
          type="date"
          value={day}
          min="2000-01-01"
          max="2099-12-31"
          onChange={(_, { value }) => setDay(value)}
        />
      </Field>
      {isPressed && chosen.length === 0 ? <div role="alert">{say('grid.assignNone')}</div> : null}
      <div className={look.buttons}>
        <Button type="submit">{say('grid.assignSave', { count: chosen.length })}</Button>
      </div>
    </form>
  );
}
