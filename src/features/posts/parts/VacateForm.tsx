import { Text } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useList } from '../../../data/hooks/useList.ts';
import { actions as actionList, isOpen } from '../../../domain/actions.ts';
import { addresses } from '../../../domain/addresses.ts';
import { holderOf } from '../../../domain/posts.ts';
import type { Post } from '../../../domain/posts.ts';
import { goTo } from '../../../ui/address.ts';
import { thrownInWords } from '../../../ui/thrownInWords.ts';
import { vacancyTyped } from '../coverForm.ts';
import { say } from '../postFormWords.ts';
import type { PostBook } from '../postBook.ts';
import { useChangePost } from '../useChangePost.ts';
import { DayField } from './DayField.tsx';
import { FormFrame } from './FormFrame.tsx';

/** Makes a post vacant from a day, and says first what that means for its actions. */
export function VacateForm({ book, post }: { book: PostBook; post: Post }) {
  const { today } = book;
  const [day, setDay] = useState<string>(today);
  const [hasTried, setTried] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const eventKey = useRef(crypto.randomUUID());
  const actions = useList(actionList);
  const { change } = useChangePost(book);
  const { problem } = vacancyTyped(day, post, today);
  const owned = actions.items.filter((one) => isOpen(one) && one.ownerPostKey === post.recordKey).length;
  const leave = () => goTo(addresses.post(post.recordKey));
  const save = async () => {
    setTried(true);
    const vacancy = vacancyTyped(day, post, today).change;
    if (vacancy === null) return;
    try {
      await change(post, vacancy, eventKey.current);
      leave();
    } catch (thrown) {
      setFailure(thrownInWords(thrown));
    }
  };
  return (
    <FormFrame
      label={say('vacateTitle', { post: post.title })}
      save={say('saveVacant')}
      keptAt={null}
      problems={hasTried && problem ? 1 : 0}
      failure={failure}
      isBegun={false}
      onSave={() => void save()}
      onCancel={leave}
    >
      <Text>{say('vacate.about', { holder: holderOf(post, today)?.name ?? '' })}</Text>
      {owned > 0 ? <Text>{say('vacate.actions', { count: owned })}</Text> : null}
      <DayField
        label={say('vacate.day')}
        value={day}
        problem={(hasTried && problem) || undefined}
        onChange={setDay}
      />
    </FormFrame>
  );
}
