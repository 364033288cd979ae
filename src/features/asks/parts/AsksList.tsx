import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { highestMarking } from '../../../domain/marking.ts';
import { useAddress } from '../../../ui/address.ts';
import { oldestAsOf } from '../../../ui/oldestAsOf.ts';
import { Page } from '../../../ui/Page.tsx';
import { Troubles } from '../../../ui/records/Troubles.tsx';
import { WhenKnown } from '../../../ui/records/WhenKnown.tsx';
import { say as sayRecord } from '../../../ui/records/recordWords.ts';
import { RegisterPlaces } from '../../../ui/RegisterPlaces.tsx';
import { filterIn, isNarrowed, narrowed } from '../asksFilter.ts';
import { byView, firstView, inOrder } from '../asksView.ts';
import { askView } from '../askView.ts';
import { say } from '../asksWords.ts';
import { useAsks } from '../useAsks.ts';
import { Barriers } from './Barriers.tsx';
import { Filters } from './Filters.tsx';
import { ListTools } from './ListTools.tsx';
import { NothingHere } from './NothingHere.tsx';
import { AskRows } from './AskRows.tsx';
import { Views } from './Views.tsx';

const useStyles = makeStyles({
  about: { color: tokens.colorNeutralForeground2, maxWidth: '720px' },
});

/** What is asked of me, what I asked, and all: open first. */
export function AsksList() {
  const styles = useStyles();
  const data = useAsks();
  const { hub, today, lists, asked, context } = data;
  const filter = filterIn(useAddress().query);
  const views = byView(asked, data, context);
  const isCounted = lists.asks.isComplete && lists.posts.isComplete;
  const show = filter.show ?? (isCounted ? firstView(views) : 'all');
  const found = narrowed(views[show], filter, today);
  const { open, closed } = inOrder(found, today);
  const rows = (list: typeof asked) => list.map((ask) => ({ ask, view: askView(ask, context) }));
  return (
    <Page
      title={say('title')}
      line={[hub?.title ?? null]}
      asOf={oldestAsOf([lists.asks, lists.posts])}
      marking={highestMarking(found.map(({ marking }) => marking))}
    >
      <RegisterPlaces />
      <Troubles lists={Object.values(lists)} />
      <Text className={styles.about}>{say('about')}</Text>
      <ListTools data={data} shown={[...open, ...closed]} show={show} />
      <WhenKnown list={lists.asks} name={sayRecord('list.asks')}>
        <Views views={views} isCounted={isCounted} show={show} filter={filter} />
        <Filters filter={{ ...filter, show }} asked={asked} />
        {show === 'all' ? <Barriers asked={asked} filter={{ ...filter, show }} /> : null}
        {found.length === 0 ? (
          <NothingHere
            show={show}
            isNarrowed={isNarrowed(filter)}
            hasAnswered={lists.asks.hasAnswered && lists.posts.hasAnswered}
          />
        ) : (
          <AskRows open={rows(open)} closed={rows(closed)} show={show} data={data} />
        )}
      </WhenKnown>
    </Page>
  );
}
