import { useOutbox } from '../../../data/hooks/useOutbox.ts';
import { postEvents } from '../../../domain/postEvents.ts';
import { posts } from '../../../domain/posts.ts';
import { SaveState } from '../../../ui/records/SaveState.tsx';

/** How this person's changes of a post stand: the post itself, and rows of its history that have not arrived. */
export function Unsaved({ postKey }: { postKey: string }) {
  const { entries } = useOutbox();
  const events = entries.filter(
    ({ list, cells, state }) => list === postEvents.name && cells['PostKey'] === postKey && state !== 'saved',
  );
  return (
    <>
      <SaveState list={posts.name} recordKey={postKey} />
      {events.map(({ key }) => (
        <SaveState key={key} list={postEvents.name} recordKey={key} />
      ))}
    </>
  );
}
