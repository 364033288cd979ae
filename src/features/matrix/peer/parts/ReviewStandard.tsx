import { Checkbox, Field, Select, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { hashOfBytes } from '../../../../data/hooks/usePackFiles.ts';
import { longestAnswer } from '../../../../domain/peer/answer.ts';
import type { EvidenceInPack, StandardInPack } from '../../../../domain/peer/pack.ts';
import { FieldGroup } from '../../../../ui/FieldGroup.tsx';
import { useFormStyles } from '../../../../ui/formStyles.ts';
import { useSaveFile } from '../../../../ui/useSaveFile.ts';
import { levelInWords } from '../../standardView.ts';
import { titleSent } from '../asSent.ts';
import type { OpenedPack } from '../peerFile.ts';
import { usePeerStyles } from '../peerStyles.ts';
import type { ReviewProblem } from '../reviewForm.ts';
import { say } from '../reviewWords.ts';
import type { Review } from '../useReview.ts';
import { StandardAsSent } from './StandardAsSent.tsx';

interface ReviewStandardProps {
  standard: StandardInPack;
  opened: OpenedPack;
  review: Review;
  /** "Standard 1 of 3". */
  place: string;
  problems: readonly ReviewProblem[];
}

/** One standard: what they say at the left, what the reviewer says at the right. */
export function ReviewStandard({ standard, opened, review, place, problems }: ReviewStandardProps) {
  const styles = usePeerStyles();
  const { contents } = opened.pack;
  const { open, failed } = useOpenEvidence(opened);
  const onOpen = async (item: EvidenceInPack) => {
    const { seen } = review.of(standard.key);
    const isOpen = await open(item);
    if (isOpen && !review.isOwn && !seen.includes(item.key))
      review.set(standard.key, { seen: [...seen, item.key] });
  };
  return (
    <section aria-label={titleSent(standard, contents)}>
      <Text size={200} className={styles.quiet}>
        {place}
      </Text>
      <h2 tabIndex={-1} className={styles.standard}>
        {titleSent(standard, contents)}
      </h2>
      <div className={styles.columns}>
        <div className={styles.facts}>
          <h3 className={styles.label}>{say('theirs')}</h3>
          <StandardAsSent
            standard={standard}
            contents={contents}
            {...(opened.files ? { onOpen: (item: EvidenceInPack) => void onOpen(item) } : {})}
          />
          {failed ? <Text role="alert">{failed}</Text> : null}
        </div>
        {review.isOwn ? null : (
          <div className={styles.facts}>
            <h3 className={styles.label}>{say('yours')}</h3>
            <Yours standard={standard} opened={opened} review={review} problems={problems} />
          </div>
        )}
      </div>
    </section>
  );
}

function Yours({ standard, opened, review, problems }: Omit<ReviewStandardProps, 'place'>) {
  const look = useFormStyles();
  const { contents } = opened.pack;
  const typed = review.of(standard.key);
  const set = (part: Partial<typeof typed>) => review.set(standard.key, part);
  const at = (field: ReviewProblem['field']) => {
    const problem = problems.find((one) => one.field === field);
    if (!problem) return {};
    const length = field === 'level' ? 0 : typed[field].length;
    const words = say(`need.${problem.code}`, { max: longestAnswer, length });
    return { validationState: 'error', validationMessage: words } as const;
  };
  const toggle = (key: string, isSeen: boolean) =>
    set({ seen: isSeen ? [...typed.seen, key] : typed.seen.filter((one) => one !== key) });
  return (
    <div className={look.form}>
      <Field label={say('level')} required {...at('level')}>
        <Select value={typed.level} onChange={(_, { value }) => set({ level: value })}>
          <option value="">{say('chooseLevel')}</option>
          {contents.levels.map(({ level }) => (
            <option key={level} value={String(level)}>
              {levelInWords(level, { file: contents, isSample: contents.isSample })}
            </option>
          ))}
          <option value="none">{say('noLevel')}</option>
        </Select>
      </Field>
      <Field label={say('reasons')} hint={say('reasonsHint')} required {...at('reasons')}>
        <Textarea
          value={typed.reasons}
          rows={6}
          resize="vertical"
          onChange={(_, { value }) => set({ reasons: value })}
        />
      </Field>
      {(['goodPractice', 'questions'] as const).map((field) => (
        <Field key={field} label={say(field)} {...at(field)}>
          <Textarea
            value={typed[field]}
            rows={3}
            resize="vertical"
            onChange={(_, { value }) => set({ [field]: value })}
          />
        </Field>
      ))}
      {standard.evidence.length > 0 ? (
        <FieldGroup title={say('seen')}>
          {standard.evidence.map(({ key, title }) => (
            <Checkbox
              key={key}
              checked={typed.seen.includes(key)}
              label={title}
              onChange={(_, { checked }) => toggle(key, checked === true)}
            />
          ))}
        </FieldGroup>
      ) : null}
    </div>
  );
}

const mostEvidence = 250_000_000;

/** Opens a file of the pack: saved for the person as the host can, never shown inside the hub. */
function useOpenEvidence({ files }: OpenedPack) {
  const saveFile = useSaveFile();
  const [failed, setFailed] = useState<string | null>(null);
  const open = async ({ file, title }: EvidenceInPack): Promise<boolean> => {
    setFailed(null);
    const bytes = file && files ? files.read(file.path, mostEvidence) : null;
    if (!file || !bytes) {
      setFailed(say('gone', { name: title }));
      return false;
    }
    if ((await hashOfBytes(bytes)) !== file.hash) {
      setFailed(say('fileChanged', { name: title }));
      return false;
    }
    const name = file.path.split('/').at(-1) ?? title;
    await saveFile({ folder: 'peer', name, bytes, type: 'application/octet-stream' });
    return true;
  };
  return { open, failed };
}
