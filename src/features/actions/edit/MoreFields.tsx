import { makeStyles, tokens } from '@fluentui/react-components';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { labelOf } from '../../../ui/records/columnWords.ts';
import { say } from './editWords.ts';
import { BoxesField, ChoiceField, DayField, LineField, NoteField, YesField } from './fields.tsx';
import type { EditOptions } from './useEditOptions.ts';

const useStyles = makeStyles({
  more: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    paddingTop: tokens.spacingVerticalS,
  },
});

/** Everything about an action beside the five fields, in five groups. */
export function MoreFields({ options, isNew }: { options: EditOptions; isNew: boolean }) {
  const styles = useStyles();
  const nothing = say('nothing');
  return (
    <div className={styles.more}>
      <FieldGroup title={say('group.about')}>
        {isNew ? null : <TitleFields />}
        <NoteField name="whyItMatters" rows={3} />
        <NoteField name="summary" rows={3} />
        <ChoiceField name="marking" options={options.markings} empty={say('choose')} />
      </FieldGroup>
      <FieldGroup title={say('group.whose')}>
        <ChoiceField name="deputyPostKey" options={options.posts} empty={nothing} />
        <ChoiceField name="workstreamKey" options={options.workstreams} empty={nothing} />
        <ChoiceField name="bodyKey" options={options.bodies} empty={nothing} />
        <BoxesField name="jointBodyKeys" options={options.bodies} hint={say('hint.jointBodyKeys')} />
        <ChoiceField name="leadForceKey" options={options.forces} empty={nothing} />
      </FieldGroup>
      <FieldGroup title={say('group.why')}>
        <BoxesField name="drivers" options={options.drivers} />
        <BoxesField name="aims" options={options.aims} />
        <NoteField name="centralTeam" hint={say('hint.centralTeam')} />
      </FieldGroup>
      <FieldGroup title={say('group.effect')}>
        <ChoiceField name="standardKey" options={options.standards} empty={nothing} />
        <LineField name="outcomeMeasure" hint={say('hint.outcomeMeasure')} />
        <ChoiceField name="outcomeDirection" options={options.directions} empty={nothing} />
        <NoteField name="outcomeExplained" hint={say('hint.outcomeExplained')} />
        <NoteField name="policyOrTraining" hint={say('hint.policyOrTraining')} />
        <DayField name="fundedUntil" />
        <DayField name="nextReviewDay" />
      </FieldGroup>
      <FieldGroup title={say('group.from')}>
        <LineField name="planVersion" />
        <LineField name="source" />
        <LineField name="sourceLink" />
        <DayField name="sourceDay" />
      </FieldGroup>
    </div>
  );
}

/** Reference, title, and whether the reference is ours. */
export function TitleFields() {
  return (
    <>
      <LineField name="reference" label={labelOf('ref')} isRequired />
      <LineField name="title" isRequired />
      <YesField name="provisional" label={say('provisional')} />
    </>
  );
}
