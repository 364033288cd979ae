import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { PackContents } from '../../../../domain/peer/pack.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { SaveState } from '../../../../ui/records/SaveState.tsx';
import { Section } from '../../../../ui/Section.tsx';
import { OutsideLink } from '../../../../ui/TextLink.tsx';
import type { AskTyped } from '../askForm.ts';
import { askProblemsNow } from '../askProblemsNow.ts';
import { sizeInWords, titleSent } from '../asSent.ts';
import { usePeerStyles } from '../peerStyles.ts';
import { say } from '../peerWords.ts';
import type { Ask } from '../useAsk.ts';
import { packNow } from '../useAsk.ts';
import type { MadePack } from '../useMakePack.ts';
import { useMakePack } from '../useMakePack.ts';
import { StandardAsSent } from './StandardAsSent.tsx';

interface MakePackProps {
  ask: Ask;
  typed: AskTyped;
  onTried: () => void;
  onMade: () => void;
}

/** What leaves, standard by standard, and [Make the file]. */
export function MakePack({ ask, typed, onTried, onMade }: MakePackProps) {
  const styles = usePeerStyles();
  const { make, again, isBusy, failure, made } = useMakePack(ask);
  const [done, setDone] = useState<PackContents | null>(null);
  const now = packNow(ask, typed);
  const problems = askProblemsNow(ask, typed);
  const press = async () => {
    onTried();
    if (now === null || problems.length > 0) return;
    const paths = new Map(
      [...ask.proofs.values()].flatMap((all) =>
        (all ?? []).flatMap(({ recordKey, filePath }) => (filePath ? [[recordKey, filePath] as const] : [])),
      ),
    );
    if (!(await make(now, paths))) return;
    setDone(now);
    onMade();
  };
  return (
    <>
      <Section title={say('leavesTitle')}>
        {now === null || now.standards.length === 0 ? (
          <Text>{say('leavesNone')}</Text>
        ) : (
          <Leaving contents={now} />
        )}
      </Section>
      <div className={styles.part}>
        {problems.some(({ field }) => field === 'evidence') ? <Text>{say('need.evidence')}</Text> : null}
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void press()}>
          {say('make')}
        </Button>
        <div role="status" className={styles.part}>
          {isBusy ? <Text>{say('making')}</Text> : null}
          {made && done ? <Made made={made} of={done} /> : null}
        </div>
        {failure ? (
          <div role="alert">
            <Notice intent="error">{failure}</Notice>
          </div>
        ) : null}
        {made && done ? (
          <>
            <SaveState list="returnEvents" recordKey={done.key} />
            <Button onClick={() => void again()}>{say('again')}</Button>
          </>
        ) : null}
      </div>
    </>
  );
}

function Made({ made, of }: { made: MadePack; of: PackContents }) {
  const { name, url, lost } = made;
  return (
    <>
      <Text>{say('made', { name, force: of.to.force, marking: of.marking })}</Text>
      {url ? (
        <Text>
          {say('madeKept', { name })} <OutsideLink url={url}>{say('openKept')}</OutsideLink>
        </Text>
      ) : null}
      {lost > 0 ? <Text>{say('madeLost', { count: lost })}</Text> : null}
    </>
  );
}

function Leaving({ contents }: { contents: PackContents }) {
  const styles = usePeerStyles();
  const { standards, marking } = contents;
  const files = new Map(
    standards.flatMap(({ evidence }) =>
      evidence.flatMap(({ key, file }) => (file ? [[key, file.size] as const] : [])),
    ),
  );
  const size = sizeInWords([...files.values()].reduce((sum, one) => sum + one, 0));
  const inWords = files.size === 0 ? say('leavesNoFiles') : say('leavesFiles', { count: files.size, size });
  return (
    <div className={styles.part}>
      <Text>{say('leavesCount', { count: standards.length, files: inWords })}</Text>
      <Text>{say('leavesMarking', { marking })}</Text>
      <Text className={styles.quiet}>{say('leavesAll')}</Text>
      {standards.map((standard) => (
        <details key={standard.key} open={standards.length === 1}>
          <summary className={styles.summary}>{titleSent(standard, contents)}</summary>
          <StandardAsSent standard={standard} contents={contents} />
        </details>
      ))}
    </div>
  );
}
