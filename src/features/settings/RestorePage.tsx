import { Text } from '@fluentui/react-components';
import { useSiteOwner } from '../../data/hooks/useSiteOwner.ts';
import { sayCopy } from '../../ui/copyWords.ts';
import { Page } from '../../ui/Page.tsx';
import { useSurroundings } from '../../ui/SurroundingsContext.tsx';
import { OutsideLink } from '../../ui/TextLink.tsx';
import { PutCopyBack } from './parts/PutCopyBack.tsx';

/** Puts a copy of everything back into this site; for its owners, in SharePoint. */
export function RestorePage() {
  const { siteUrl } = useSurroundings();
  const { inTab, site, mayManage } = useSiteOwner();
  return (
    <Page title={sayCopy('restoreTitle')} line={[]} asOf={null}>
      <Text>{sayCopy('restoreAbout')}</Text>
      {inTab ? (
        <Text>
          {sayCopy('restoreInTab')} <OutsideLink url={siteUrl}>{sayCopy('openSite')}</OutsideLink>
        </Text>
      ) : null}
      {mayManage === false ? <Text>{sayCopy('notOwner')}</Text> : null}
      {site && mayManage ? <PutCopyBack site={site} /> : null}
    </Page>
  );
}
