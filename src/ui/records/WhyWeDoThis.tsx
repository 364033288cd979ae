import { makeStyles, Text } from '@fluentui/react-components';
import { useContentFile } from '../../data/hooks/useContentFile.ts';
import { useList } from '../../data/hooks/useList.ts';
import { answersOf, answersScope } from '../../domain/framework/answers.ts';
import { frameworkFile } from '../../domain/frameworkFile.ts';
import { frameworks, standards } from '../../domain/frameworks.ts';
import { standardInFile } from '../../domain/framework/standardInFile.ts';
import { links } from '../../domain/links.ts';
import { WayLink } from './WayLink.tsx';
import { say, whyView } from './whyView.ts';

const useStyles = makeStyles({ root: { overflowWrap: 'anywhere' } });

interface WhyWeDoThisProps {
  /** The standard that an action names. */
  standardKey: string;
  actionKey: string;
}

/** Why we do this, at an action: a short line up to its standard, and on to what that answers. */
export function WhyWeDoThis({ standardKey, actionKey }: WhyWeDoThisProps) {
  const styles = useStyles();
  const standard = useList(standards).items.find(({ recordKey }) => recordKey === standardKey) ?? null;
  const editions = useList(frameworks).items;
  const edition = editions.find(({ recordKey }) => recordKey === standard?.frameworkKey) ?? null;
  const file = useContentFile(edition?.filePath ?? null, frameworkFile).content;
  const added = useList(links, answersScope).items;
  if (standard === null) return null;
  const answers = answersOf(standardKey, file && standardInFile(file, standard), added);
  const ways = whyView({ standard, answers, actionKey, isSample: edition?.sample ?? false });
  return (
    <Text className={styles.root}>
      {say('up')}{' '}
      {ways.map((way, at) => (
        <span key={way.key}>
          {at > 0 ? ' · ' : ''}
          <WayLink way={way} />
        </span>
      ))}
    </Text>
  );
}
