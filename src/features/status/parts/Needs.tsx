import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Ask } from '../../../domain/asks.ts';
import type { Day } from '../../../domain/days.ts';
import { useWhyNotAnswer } from '../../../ui/records/useWhyNotAnswer.ts';
import type { NeedLine, StatusView } from '../statusView.ts';
import { say } from '../statusWords.ts';
import { Decided } from './Decided.tsx';
import { NeedLines } from './NeedLines.tsx';
import { NeedWay } from './NeedWay.tsx';

const useStyles = makeStyles({
  root: { outlineStyle: 'none' },
  more: {
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalXS} 0`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const atFirst = 3;

interface NeedsProps {
  needs: StatusView['needs'];
  asked: readonly Ask[];
  today: Day;
}

/** What needs a chief officer: three at first, gravest first, each decided in place by whoever may. */
export function Needs({ needs, asked, today }: NeedsProps) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const [openKey, setOpen] = useState<string | null>(null);
  const [decided, setDecided] = useState<readonly string[]>([]);
  const whyNot = useWhyNotAnswer();
  const { lines } = needs;
  const rest = lines.slice(atFirst);
  const primary = lines.find(({ turn }) => turn !== null)?.key;
  const close = (key: string, isDone: boolean) => {
    if (isDone) setDecided([...decided.filter((one) => one !== key), key]);
    setOpen(null);
    root.current?.focus();
  };
  const wayOf = (line: NeedLine) => (
    <NeedWay
      line={line}
      ask={asked.find(({ recordKey }) => recordKey === line.key) ?? null}
      today={today}
      mayWrite={whyNot === null}
      isPrimary={line.key === primary && openKey === null}
      isOpen={line.key === openKey}
      open={() => setOpen(line.key)}
      close={(isDone) => close(line.key, isDone)}
    />
  );
  const isGone = (key: string) => !lines.some((line) => line.key === key);
  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      <Decided keys={decided.filter(isGone)} asked={asked} />
      {needs.empty === null ? null : <Text>{needs.empty}</Text>}
      <NeedLines lines={lines.slice(0, atFirst)} wayOf={wayOf} />
      {needs.note ? <Text>{needs.note}</Text> : null}
      {whyNot === 'noRight' && primary !== undefined ? <Text>{say('noRight')}</Text> : null}
      {rest.length > 0 ? (
        <details>
          <summary className={styles.more}>{say('needsMore', { count: rest.length })}</summary>
          <NeedLines lines={rest} wayOf={wayOf} />
        </details>
      ) : null}
    </div>
  );
}
