import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { TakeGroup } from '../takeView.ts';
import { say } from '../takeWords.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  box: { display: 'flex', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

interface ChooseProps {
  groups: readonly TakeGroup[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Any number of standards or questions, each with how much evidence it has. */
export function Choose({ groups, chosen, onChange }: ChooseProps) {
  const styles = useStyles();
  const all = groups.flatMap(({ options }) => options.map(({ key }) => key));
  if (all.length === 0) return <Text>{say('noQuestions')}</Text>;
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => onChange(all)}>
          {say('all')}
        </Button>
        <Button size="small" onClick={() => onChange([])}>
          {say('noneChosen')}
        </Button>
      </div>
      {groups.map(({ title, options }) => (
        <fieldset key={title ?? ''} className={styles.group} aria-label={title ?? say('by.standards')}>
          {title ? <legend className={styles.legend}>{title}</legend> : null}
          {options.map(({ key, label }) => (
            <Checkbox
              key={key}
              className={styles.box}
              label={label}
              checked={chosen.includes(key)}
              onChange={(_, { checked }) =>
                onChange(checked === true ? [...chosen, key] : chosen.filter((one) => one !== key))
              }
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}
