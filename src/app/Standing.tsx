import { Button } from '@fluentui/react-components';
import { Notice } from '../ui/Notice.tsx';
import { PlaceLink } from '../ui/TextLink.tsx';
import { useStandingNotices } from './standingNotices.ts';

/** What holds for every page of the hub, above it. */
export function Standing() {
  return useStandingNotices().map(({ key, intent, words, press, way }) => (
    <Notice
      key={key}
      intent={intent}
      actions={press ? <Button onClick={press.act}>{press.label}</Button> : null}
    >
      {words} {way ? <PlaceLink to={way.to}>{way.label}</PlaceLink> : null}
    </Notice>
  ));
}
