import { Text } from '@fluentui/react-components';
import type { Day } from '../../../../domain/days.ts';
import type { PackContents } from '../../../../domain/peer/pack.ts';
import { dayShort } from '../../../../ui/dayWords.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { withSample } from '../../standardsView.ts';
import { usePeerStyles } from '../peerStyles.ts';
import { say as sayPeer } from '../peerWords.ts';
import { say } from '../reviewWords.ts';
import type { Review } from '../useReview.ts';

interface PackHeadProps {
  contents: PackContents;
  review: Review;
  hasFiles: boolean;
}

/** Who asks whom, by when and what; and what is to be known before answering. */
export function PackHead({ contents, review, hasFiles }: PackHeadProps) {
  const styles = usePeerStyles();
  const { from, to, byDay, framework, cycle, isSample, asked, marking, standards } = contents;
  const { isOwn, by, held, today } = review;
  const isLate = byDay !== null && byDay < today;
  const force = from.force;
  const ownPosts = held
    .filter(({ forceKeys }) => forceKeys.includes(from.forceKey))
    .map(({ title }) => title);
  const files = standards.some(({ evidence }) => evidence.some(({ file }) => file !== null));
  return (
    <div className={styles.part}>
      <Text>{say('head', { force, post: from.post, to: to.force })}</Text>
      {byDay ? <Text>{say(isLate ? 'byPassed' : 'by', { day: dayShort(byDay as Day, today) })}</Text> : null}
      <Text className={styles.quiet}>
        {say('edition', { edition: withSample(framework.title, isSample), cycle: cycle.title })}
      </Text>
      {asked ? (
        <div className={styles.fact}>
          <p className={styles.label}>{say('asked')}</p>
          <p className={styles.words}>{asked}</p>
        </div>
      ) : null}
      {isOwn ? (
        <Notice intent="warning">
          {ownPosts.length > 0
            ? say('ownForce', { force, posts: ownPosts.join(', ') })
            : say('ownForceNoPost', { force })}
        </Notice>
      ) : null}
      {!isOwn && !by.forceKeys.includes(to.forceKey) && by.force !== to.force ? (
        <Text>{say('notToYou', { to: to.force, by: by.force, force })}</Text>
      ) : null}
      {review.isMutual ? <Text>{sayPeer('mutual', { force })}</Text> : null}
      {marking === 'OFFICIAL' ? null : <Text>{say('notKept', { marking })}</Text>}
      {files && !hasFiles ? <Text>{say('filesGone')}</Text> : null}
    </div>
  );
}
