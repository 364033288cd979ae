import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useSiteOwners } from '../../../data/hooks/useSiteOwners.ts';
import { CopyWords } from '../../../ui/CopyWords.tsx';
import { useSurroundings } from '../../../ui/SurroundingsContext.tsx';
import { namedContact } from '../../../ui/uiWords.ts';
import { askWords } from '../setUpView.ts';
import { say } from '../setUpWords.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '720px',
    overflowWrap: 'anywhere',
  },
});

/** Whom to ask, by name where SharePoint shows it, and the words to ask with. */
export function AskOwner({ about }: { about: 'message' | 'noAccessMessage' }) {
  const styles = useStyles();
  const owners = useSiteOwners();
  const { siteUrl, host } = useSurroundings();
  // A force may name somebody for questions of access; setting a site up is for its owners only.
  const contact = about === 'noAccessMessage' ? namedContact() : undefined;
  const link = about === 'message' && host.kind === 'sharepoint' ? setUpLink() : siteUrl;
  return (
    <div className={styles.root}>
      <Text>{contact ? say('ask', { names: contact }) : askWords(owners, siteUrl)}</Text>
      <CopyWords label={say('copyMessage')} done={say('messageCopied')} words={() => say(about, { link })} />
    </div>
  );
}

/** This page, at the set-up: the owner needs nothing but this link. */
function setUpLink(): string {
  return `${location.href.split('#')[0]}#/set-up`;
}
