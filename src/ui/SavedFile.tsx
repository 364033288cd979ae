import { Text } from '@fluentui/react-components';
import { OutsideLink } from './TextLink.tsx';

/** What became of a file that was made: a sentence, and its address where it is kept in SharePoint. */
export interface Saved {
  words: string;
  url: string | null;
}

interface SavedFileProps {
  saved: Saved | null;
  /** What the link says; without it the address itself. */
  open?: string;
  className?: string | undefined;
}

/** Where a file went, or why it did not. The region is there before the words, so that they are read out. */
export function SavedFile({ saved, open, className }: SavedFileProps) {
  return (
    <Text role="status" className={className}>
      {saved?.words} {saved?.url ? <OutsideLink url={saved.url}>{open ?? saved.url}</OutsideLink> : null}
    </Text>
  );
}
