import { Text } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useList } from '../../../data/hooks/useList.ts';
import type { Action } from '../../../domain/actions.ts';
import { addresses } from '../../../domain/addresses.ts';
import { standards } from '../../../domain/frameworks.ts';
import { QuietButtons } from '../../../ui/QuietButtons.tsx';
import { AddToCalendar } from '../../../ui/records/AddToCalendar.tsx';
import { ShareLinks } from '../../../ui/records/ShareLinks.tsx';
import { OutsideLink, PlaceLink } from '../../../ui/TextLink.tsx';
import type { ActionDetail } from '../actionView.ts';
import { say } from '../actionsWords.ts';
import { say as sayPanel } from '../panelWords.ts';
import { Part } from './Part.tsx';

const WhyWeDoThis = lazy(() =>
  import(/* webpackChunkName: "why" */ '../../../ui/records/WhyWeDoThis.tsx').then((part) => ({
    default: part.WhyWeDoThis,
  })),
);

const AnsweredBy = lazy(() =>
  import(/* webpackChunkName: "why" */ '../../../ui/records/AnsweredBy.tsx').then((part) => ({
    default: part.AnsweredBy,
  })),
);

/** What an action stands on and where it leads: its standard, its source, its own address. */
export function ActionLinks({ action, detail }: { action: Action; detail: ActionDetail }) {
  const { standardKey } = action;
  const address = addresses.action(action.ref);
  const label = say('actionTitle', { ref: action.ref, title: action.title });
  const known = useList(standards, null, standardKey !== null);
  const standard = known.items.find((one) => one.recordKey === standardKey);
  return (
    <Part title={say('links')}>
      {standard ? (
        <PlaceLink to={addresses.standard(standard.number)}>
          {say('standard', { number: standard.number, title: standard.title })}
        </PlaceLink>
      ) : null}
      <Suspense>
        {standardKey === null ? (
          <AnsweredBy questionKey={action.recordKey} to="up" />
        ) : (
          <WhyWeDoThis standardKey={standardKey} actionKey={action.recordKey} />
        )}
      </Suspense>
      {detail.source ? <Text>{`${say('source')}: ${detail.source}`}</Text> : null}
      {detail.sourceLink ? <OutsideLink url={detail.sourceLink}>{say('sourceOpen')}</OutsideLink> : null}
      <ShareLinks
        address={address}
        label={label}
        words={sayPanel('shareWords', { ref: action.ref, title: action.title })}
      />
      {action.nextReviewDay ? (
        <QuietButtons>
          <AddToCalendar
            entry={{
              id: `${action.recordKey}-review`,
              title: sayPanel('review', { ref: action.ref, title: action.title }),
              start: action.nextReviewDay,
              end: null,
              words: label,
              address,
            }}
          />
        </QuietButtons>
      ) : null}
    </Part>
  );
}
