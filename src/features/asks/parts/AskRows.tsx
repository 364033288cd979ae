import { Text } from '@fluentui/react-components';
import type { Ask } from '../../../domain/asks.ts';
import { isAskedBy } from '../../../domain/askPeople.ts';
import { Section } from '../../../ui/Section.tsx';
import type { AsksShown } from '../asksFilter.ts';
import type { AskView } from '../askView.ts';
import { say } from '../asksWords.ts';
import type { AsksData } from '../useAsks.ts';
import { AskRow, RowList } from './AskRow.tsx';
import { Remind } from './Remind.tsx';

interface RowOfAsk {
  ask: Ask;
  view: AskView;
}

interface AskRowsProps {
  open: readonly RowOfAsk[];
  closed: readonly RowOfAsk[];
  show: AsksShown;
  data: AsksData;
}

/** Open asks, with [Remind] on those I asked, and those that ended, with what was said. */
export function AskRows({ open, closed, show, data }: AskRowsProps) {
  const title = show === 'iAsked' ? 'chase' : 'openCount';
  return (
    <>
      <Section title={say(title, { count: open.length })}>
        {open.length === 0 ? <Text>{say('noneOpen')}</Text> : null}
        <RowList>
          {open.map(({ ask, view }) => (
            <AskRow key={view.key} view={view}>
              {show === 'iAsked' && isAskedBy(ask, data.held, data.me) ? (
                <Remind ask={ask} data={data} />
              ) : null}
            </AskRow>
          ))}
        </RowList>
      </Section>
      {closed.length > 0 ? (
        <Section title={say('closed', { count: closed.length })}>
          <RowList>
            {closed.map(({ view }) => (
              <AskRow key={view.key} view={view} />
            ))}
          </RowList>
        </Section>
      ) : null}
    </>
  );
}
