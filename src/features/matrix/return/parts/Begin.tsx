import { Button, Text } from '@fluentui/react-components';
import { startFromLast } from '../../../../domain/carryForward.ts';
import { useFormStyles } from '../../../../ui/formStyles.ts';
import { Reworded } from '../../framework/StandardHelp.tsx';
import { lastInWords } from '../returnView.ts';
import { say } from '../returnWords.ts';
import type { StandardWork } from '../useStandard.ts';

interface BeginProps {
  work: StandardWork;
  /** Hears how it was begun: all of it still true leads to sending, the others to the level. */
  onBegun: (how: 'start' | 'allTrue' | 'blank') => void;
}

/** "Nothing here yet. Last cycle: level 2, because …" */
export function Begin({ work, onBegun }: BeginProps) {
  const look = useFormStyles();
  const { standing, around, part, rules, matrix, standard } = work;
  const { last } = standing;
  const fromLast = (how: 'start' | 'allTrue') => {
    if (last) part.change(startFromLast(last, rules, matrix.today));
    onBegun(how);
  };
  return (
    <div data-part="begin" className={look.form}>
      <Text block>
        {say('begin.nothing')} {lastInWords(last, around)}
      </Text>
      <Reworded standard={standard} file={matrix.file.content} />
      <div className={look.buttons}>
        <Button onClick={() => fromLast('start')} data-first="">
          {say('begin.start')}
        </Button>
        <Button onClick={() => fromLast('allTrue')}>{say('begin.allTrue')}</Button>
        <Button onClick={() => onBegun('blank')}>{say('begin.blank')}</Button>
      </div>
    </div>
  );
}
