import { Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DragEvent } from 'react';
import { addresses } from '../../../../domain/addresses.ts';
import { goTo } from '../../../../ui/address.ts';
import { dropFilesFor, filesIn, hasFiles } from '../../../../ui/records/evidence/droppedFiles.ts';
import { PlaceLink } from '../../../../ui/TextLink.tsx';
import { withSample } from '../../standardsView.ts';
import type { Standing } from '../returnView.ts';
import { stateInWords } from '../returnView.ts';
import { say } from '../returnWords.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  row: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: 'transparent',
    '@media (forced-colors: active)': { borderInlineStartColor: 'Canvas' },
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  on: {
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderInlineStartColor: 'Highlight' },
  },
  over: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
  state: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  select: { width: '100%', minWidth: 0 },
});

interface StandardsNavProps {
  standings: readonly Standing[];
  number: number;
  isSample: boolean;
  isWide: boolean;
}

/** The standards in the framework's own order with how far each has come: a list, or a chooser where there is no room. */
export function StandardsNav({ standings, number, isSample, isWide }: StandardsNavProps) {
  const styles = useStyles();
  const drop = useDrop();
  const title = ({ standard }: Standing) => withSample(standard.title, isSample);
  if (!isWide)
    return (
      <nav aria-label={say('nav')}>
        <Field label={say('chooser', { number, of: standings.length })}>
          <Select
            className={styles.select}
            value={String(number)}
            onChange={(_, { value }) => goTo(addresses.standard(Number(value)))}
          >
            {standings.map((one) => (
              <option key={one.standard.recordKey} value={one.standard.number}>
                {say('option', { number: one.standard.number, title: title(one), state: stateInWords(one) })}
              </option>
            ))}
          </Select>
        </Field>
      </nav>
    );
  return (
    <nav aria-label={say('nav')}>
      <ol className={styles.list}>
        {standings.map((one) => {
          const isOn = one.standard.number === number;
          return (
            <li
              key={one.standard.recordKey}
              className={mergeClasses(
                styles.row,
                isOn && styles.on,
                drop.over === one.standard.recordKey && styles.over,
              )}
              {...drop.onto(one)}
              aria-current={isOn ? 'page' : undefined}
            >
              <PlaceLink to={addresses.standard(one.standard.number)}>
                {`${one.standard.number} ${title(one)}`}
              </PlaceLink>
              <span className={styles.state}>{stateInWords(one)}</span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** Files dropped onto a standard are evidence for it: its page opens with them. */
function useDrop() {
  const [over, setOver] = useState<string | null>(null);
  const onto = ({ standard: { recordKey, number } }: Standing) => ({
    onDragOver: (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(recordKey);
    },
    onDragLeave: () => setOver(null),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(null);
      dropFilesFor(recordKey, filesIn(event.dataTransfer));
      goTo(addresses.standardPart(number, 'evidence'));
    },
  });
  return { over, onto };
}
