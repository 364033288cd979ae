import { Button, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { EvidenceInPack, PackContents, StandardInPack } from '../../../../domain/peer/pack.ts';
import { safeLink } from '../../../../paper/safeLink.ts';
import { OutsideLink } from '../../../../ui/TextLink.tsx';
import { asSent } from '../asSent.ts';
import { usePeerStyles } from '../peerStyles.ts';
import { say } from '../peerWords.ts';

interface StandardAsSentProps {
  standard: StandardInPack;
  contents: PackContents;
  /** Opens a file of the pack; without it files are only named. */
  onOpen?: (item: EvidenceInPack) => void;
}

/** What a force says of one standard, as it stands in the pack: the preview and the reviewer read the same. */
export function StandardAsSent({ standard, contents, onOpen }: StandardAsSentProps) {
  const styles = usePeerStyles();
  const sent = asSent(standard, contents);
  return (
    <div className={styles.facts}>
      {sent.question ? <Text>{sent.question}</Text> : null}
      {sent.outOfScope ? <Text>{say('sent.outOfScope', { reason: sent.outOfScope })}</Text> : null}
      <Fact label={say('sent.level')}>
        <Text weight="semibold">{sent.level}</Text>
      </Fact>
      {sent.reasons ? (
        <Fact label={say('sent.reasons')}>
          <p className={styles.words}>{sent.reasons}</p>
        </Fact>
      ) : null}
      {sent.statements.length > 0 ? (
        <Fact label={say('sent.statements')}>
          <ul className={styles.list}>
            {sent.statements.map(({ key, words, isMet }) => (
              <li key={key}>
                {words} <span className={styles.quiet}>({say(isMet ? 'sent.met' : 'sent.notMet')})</span>
              </li>
            ))}
          </ul>
        </Fact>
      ) : null}
      {sent.figures.length > 0 ? (
        <Fact label={say('sent.figures')}>
          <ul className={styles.list}>
            {sent.figures.map(({ key, title, words }) => (
              <li key={key}>
                {title}: {words}
              </li>
            ))}
          </ul>
        </Fact>
      ) : null}
      <Fact label={say('sent.narrative')}>
        <p className={styles.words}>{sent.narrative}</p>
      </Fact>
      <Fact label={say('sent.evidence')}>
        {sent.evidence.length === 0 ? (
          <Text>{say('sent.noEvidence')}</Text>
        ) : (
          <ul className={styles.list}>
            {sent.evidence.map(({ key, line, shows, item }) => (
              <li key={key}>
                {line} <WayIn item={item} onOpen={onOpen} />
                {shows ? <p className={styles.words}>{shows}</p> : null}
              </li>
            ))}
          </ul>
        )}
      </Fact>
      {sent.leftOut.length > 0 ? (
        <Fact label={say('sent.leftOut')}>
          <ul className={styles.list}>
            {sent.leftOut.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Fact>
      ) : null}
    </div>
  );
}

function WayIn({ item, onOpen }: { item: EvidenceInPack; onOpen: StandardAsSentProps['onOpen'] }) {
  const link = item.url === null ? null : safeLink(item.url);
  if (link) return <OutsideLink url={link}>{say('sent.openLink', { title: item.title })}</OutsideLink>;
  if (!item.file || !onOpen) return null;
  return (
    <Button size="small" onClick={() => onOpen(item)}>
      {say('sent.open', { title: item.title })}
    </Button>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  const styles = usePeerStyles();
  return (
    <div className={styles.fact}>
      <p className={styles.label}>{label}</p>
      {children}
    </div>
  );
}
