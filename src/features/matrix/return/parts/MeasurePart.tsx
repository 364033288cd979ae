import { Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Measure } from '../../../../domain/frameworkFile.ts';
import type { FigureField } from '../measureView.ts';
import {
  figureFields,
  figureOf,
  figureProblems,
  labelsOf,
  lastFigure,
  textsOf,
  withFigure,
} from '../measureView.ts';
import { say } from '../returnWords.ts';
import type { StandardWork } from '../useStandard.ts';
import { PartSection } from './PartSection.tsx';
import { whenLeft } from './whenLeft.ts';

const useStyles = makeStyles({
  measure: {
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 180px), 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
    '& .fui-Field': { minWidth: 0 },
    '& .fui-Input': { minWidth: 0, width: '100%' },
  },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** 2 Measure: what was counted, and last time's beside it. */
export function MeasurePart({ work }: { work: StandardWork }) {
  const measures = work.inFile?.measures ?? [];
  return (
    <PartSection work={work} part="measure" title={say('measure.title')}>
      {measures.length === 0 ? <Text>{say('measure.none')}</Text> : null}
      {measures.map((measure, at) => (
        <OneMeasure key={measure.key} work={work} measure={measure} isFirst={at === 0} />
      ))}
    </PartSection>
  );
}

interface OneMeasureProps {
  work: StandardWork;
  measure: Measure;
  isFirst: boolean;
}

function OneMeasure({ work, measure, isFirst }: OneMeasureProps) {
  const styles = useStyles();
  const { part, standing, isReadOnly } = work;
  const all = part.shown.figures ?? [];
  const saved = all.find(({ measureKey }) => measureKey === measure.key);
  const [typing, setTyping] = useState<ReturnType<typeof textsOf> | null>(null);
  const texts = typing ?? part.texts[measure.key] ?? textsOf(saved);
  const problems = figureProblems(texts);
  const labels = labelsOf(measure);
  const last = standing.last?.part?.figures.find(({ measureKey }) => measureKey === measure.key);
  const type = (field: FigureField, words: string) => {
    const next = { ...texts, [field]: words };
    setTyping(next);
    part.change({ figures: withFigure(all, figureOf(measure.key, next, saved)) }, { [measure.key]: next });
  };
  const left = whenLeft(() => setTyping(null));
  const asked = figureFields.filter((field) => field !== 'denominator' || measure.denominator !== null);
  return (
    <fieldset className={styles.measure} onBlur={left}>
      <legend className={styles.legend}>{measure.title}</legend>
      <Text className={styles.quiet}>{say(`measure.direction.${measure.direction}`)}</Text>
      <div className={styles.fields}>
        {asked.map((field, at) => (
          <Field
            key={field}
            label={labels[field]}
            hint={field === 'period' ? say('measure.periodHint') : undefined}
            validationState={problems[field] ? (problems[field].isError ? 'error' : 'warning') : 'none'}
            validationMessage={problems[field]?.words ?? null}
          >
            <Input
              value={texts[field]}
              dir="auto"
              readOnly={isReadOnly}
              maxLength={200}
              inputMode={field === 'period' ? 'text' : 'decimal'}
              data-first={isFirst && at === 0 ? '' : undefined}
              onChange={(_, { value }) => type(field, value)}
            />
          </Field>
        ))}
      </div>
      <Text className={styles.quiet}>{lastFigure(last)}</Text>
    </fieldset>
  );
}
