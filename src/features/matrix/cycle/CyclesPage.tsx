import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useList } from '../../../data/hooks/useList.ts';
import { addresses } from '../../../domain/addresses.ts';
import type { Cycle } from '../../../domain/cycles.ts';
import { forces } from '../../../domain/forces.ts';
import { useAddress } from '../../../ui/address.ts';
import { LoadState } from '../../../ui/LoadState.tsx';
import { MatrixPlaces } from '../../../ui/MatrixPlaces.tsx';
import { oldestAsOf } from '../../../ui/oldestAsOf.ts';
import { Page } from '../../../ui/Page.tsx';
import { SaveState } from '../../../ui/records/SaveState.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useLinkTo } from '../../../ui/SurroundingsContext.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { cycleLine } from '../cycleView.ts';
import { StageLine } from '../parts/StageLine.tsx';
import { withSample } from '../standardsView.ts';
import type { Matrix } from '../useMatrix.ts';
import { BackwardPlan } from './BackwardPlan.tsx';
import { CycleForm } from './CycleForm.tsx';
import { cyclesInOrder } from './cycleForm.ts';
import { say } from './cyclesWords.ts';
import { useWhyNotLead } from './useWhyNotLead.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  cycle: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
});

/** Cycles of the matrix: their stages, the form that sets them, and the plan backwards from publication. */
export function CyclesPage({ matrix }: { matrix: Matrix }) {
  const step = useAddress().path.split('/')[3] ?? '';
  const { lists, hub } = matrix;
  const cycle = lists.cycles.items.find(({ recordKey }) => recordKey === decodeURIComponent(step)) ?? null;
  const isForm = step === 'new' || cycle !== null;
  const title = cycle
    ? say('editTitle', { cycle: cycle.title })
    : step === 'new'
      ? say('newTitle')
      : say('title');
  return (
    <Page
      key={step}
      title={title}
      line={[hub?.title ?? null]}
      asOf={oldestAsOf([lists.cycles, lists.frameworks])}
      back={isForm ? { to: addresses.cycles, label: say('back') } : undefined}
    >
      {isForm ? null : <MatrixPlaces />}
      <LoadState lists={[lists.cycles, lists.frameworks]} what={say('wait')}>
        {isForm ? <CycleForm key={step} matrix={matrix} cycle={cycle} /> : <AllCycles matrix={matrix} />}
      </LoadState>
    </Page>
  );
}

function AllCycles({ matrix }: { matrix: Matrix }) {
  const styles = useStyles();
  const linkTo = useLinkTo();
  const whyNot = useWhyNotLead('cycles', matrix);
  const { lists, hub } = matrix;
  const force = useList(forces).items.find(({ recordKey }) => recordKey === hub?.forceKey);
  return (
    <div className={styles.list}>
      {whyNot === null ? (
        <div>
          <Button as="a" href={linkTo(addresses.newCycle)}>
            {say('new')}
          </Button>
        </div>
      ) : (
        <Text>{whyNot}</Text>
      )}
      {lists.cycles.items.length === 0 && lists.cycles.hasAnswered ? <Text>{say('none')}</Text> : null}
      {cyclesInOrder(lists.cycles.items).map((cycle) => (
        <OneCycle key={cycle.recordKey} cycle={cycle} matrix={matrix} mayChange={whyNot === null}>
          {cycle.recordKey === matrix.cycle?.recordKey ? (
            <Section title={say('plan')} as="h3">
              <BackwardPlan cycle={cycle} today={matrix.today} isBilingual={force?.bilingual ?? false} />
            </Section>
          ) : null}
        </OneCycle>
      ))}
    </div>
  );
}

interface OneCycleProps {
  cycle: Cycle;
  matrix: Matrix;
  mayChange: boolean;
  children: ReactNode;
}

function OneCycle({ cycle, matrix, mayChange, children }: OneCycleProps) {
  const styles = useStyles();
  const edition = matrix.lists.frameworks.items.find(({ recordKey }) => recordKey === cycle.frameworkKey);
  return (
    <Section title={cycle.title}>
      <div className={styles.cycle}>
        <Text>
          {edition ? say('edition', { title: withSample(edition.title, edition.sample) }) : say('noEdition')}
        </Text>
        <StageLine line={cycleLine(cycle, matrix.today)} />
        <SaveState list="cycles" recordKey={cycle.recordKey} />
        {mayChange ? (
          <div className={styles.ways}>
            <PlaceLink to={addresses.editCycle(cycle.recordKey)}>
              {say('changeLabel', { cycle: cycle.title })}
            </PlaceLink>
          </div>
        ) : null}
        {children}
      </div>
    </Section>
  );
}
