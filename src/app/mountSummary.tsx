import type { QueryClient } from '@tanstack/query-core';
import * as z from 'zod/mini';
import type { Data } from '../data/hooks/DataContext.tsx';
import type { Host } from '../hosts/host.ts';
import { PlainNotice } from '../ui/PlainNotice.tsx';
import type { SummarySettings } from '../ui/Summary.tsx';
import { say } from '../ui/uiWords.ts';
import { App } from './App.tsx';
import { BrokenPage } from './BrokenPage.tsx';
import { OfHub } from './OfHub.tsx';
import { createOwnRoot } from './ownRoot.tsx';
import type { SummaryComponent } from './summaries.ts';
import { SummaryReady } from './SummaryReady.tsx';
import { SummaryStanding } from './SummaryStanding.tsx';

z.config({ jitless: true });

interface MountParts {
  root: HTMLElement;
  host: Host;
  data: Data;
  client: QueryClient;
  Content: SummaryComponent;
  settings: SummarySettings;
  hubPage: string;
  screenKey?: string;
}

/** A summary on the page: its settings may change while the page is edited. */
export interface MountedSummary {
  set: (chosen: { settings: SummarySettings; hubPage: string }) => void;
  unmount: () => void;
}

/** Draws one place in short. */
export function mountSummary({ Content, settings, hubPage, ...parts }: MountParts): MountedSummary {
  const root = createOwnRoot(parts.root, parts.screenKey);
  const set: MountedSummary['set'] = (now) =>
    root.render(
      <App {...parts} hubPage={now.hubPage}>
        <SummaryReady host={parts.host}>
          <SummaryStanding />
          <BrokenPage instead={<BrokenSummary />}>
            <OfHub>
              <Content {...now.settings} />
            </OfHub>
          </BrokenPage>
        </SummaryReady>
      </App>,
    );
  set({ settings, hubPage });
  return { set, unmount: () => root.unmount() };
}

function BrokenSummary() {
  const press = { label: say('reload'), act: () => location.reload() };
  return <PlainNotice words={say('brokePage')} press={press} isUrgent />;
}
