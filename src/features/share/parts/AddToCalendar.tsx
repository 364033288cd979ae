import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CalendarAddRegular } from '@fluentui/react-icons/svg/calendar-add';
import { useState } from 'react';
import type { DropIn } from '../../../domain/dropIns.ts';
import { useSurroundings } from '../../../ui/SurroundingsContext.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { dropInToCalendar } from '../calendar.ts';
import { say } from '../shareWords.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    maxWidth: '320px',
  },
});

/** A calendar file of the session. Teams refuses downloads, so there the time and the join link have to do. */
export function AddToCalendar({ dropIn }: { dropIn: DropIn }) {
  const styles = useStyles();
  const { host } = useSurroundings();
  const [outcome, setOutcome] = useState<'calendarMade' | 'calendarFailed' | null>(null);
  if (host.kind === 'teams') return null;
  const make = () =>
    dropInToCalendar(dropIn)
      .then(saveCalendar)
      .then(
        () => setOutcome('calendarMade'),
        () => setOutcome('calendarFailed'),
      );
  return (
    <div className={styles.root}>
      <Button icon={<CalendarAddRegular />} onClick={() => void make()}>
        {say('addToCalendar')} <VisuallyHidden>{dropIn.title}</VisuallyHidden>
      </Button>
      <Text role="status">{outcome ? say(outcome) : ''}</Text>
    </div>
  );
}

function saveCalendar(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = say('calendarFile');
  link.click();
  // The browser reads the file after this turn.
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
