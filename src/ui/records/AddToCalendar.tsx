import { Button, Link } from '@fluentui/react-components';
import { CalendarAddRegular } from '@fluentui/react-icons/svg/calendar-add';
import { useState } from 'react';
import type { CalendarEntry } from '../../hosts/host.ts';
import { say } from '../elsewhereWords.ts';
import { useSurroundings } from '../SurroundingsContext.tsx';
import type { FileToSave } from '../useSaveFile.ts';
import { useSaveFile } from '../useSaveFile.ts';
import { VisuallyHidden } from '../VisuallyHidden.tsx';

interface Outcome {
  words: string;
  link: string | null;
}

interface AddToCalendarProps {
  entry: CalendarEntry;
  /** What the button says. */
  label?: string;
}

/** [Add to my calendar]: the host's calendar, or a calendar file where it has none. Nobody else is invited. */
export function AddToCalendar({ entry, label = say('addToCalendar') }: AddToCalendarProps) {
  const { host } = useSurroundings();
  const saveFile = useSaveFile();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const add = async (): Promise<Outcome> => {
    if (await host.schedule(entry)) return { words: say('calendarOpened'), link: null };
    const link = await saveFile(
      await fileOf(entry, entry.address && host.linkOf(entry.address, entry.title)),
    );
    return { words: say(link === null ? 'calendarSaved' : 'calendarKept'), link };
  };
  const press = () => add().then(setOutcome, () => setOutcome({ words: say('calendarFailed'), link: null }));
  return (
    <>
      <Button appearance="subtle" icon={<CalendarAddRegular />} onClick={() => void press()}>
        {label} <VisuallyHidden>{entry.title}</VisuallyHidden>
      </Button>
      <span role="status">
        {outcome?.words}{' '}
        {outcome?.link ? (
          <Link href={outcome.link} target="_blank" rel="noopener">
            {say('calendarOpen')}
          </Link>
        ) : null}
      </span>
    </>
  );
}

async function fileOf({ words, ...entry }: CalendarEntry, link: string | null): Promise<FileToSave> {
  const { calendarFile } = await import('../../paper/calendarFile.ts');
  const text = await calendarFile({ ...entry, words: [words, link].filter(Boolean).join('\n') });
  const bytes = new TextEncoder().encode(text);
  return { folder: 'Calendar', name: say('calendarFile'), bytes, type: 'text/calendar;charset=utf-8' };
}
