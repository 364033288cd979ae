import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import type { QueryClient } from '@tanstack/query-core';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import { DataContext } from '../data/hooks/DataContext.tsx';
import type { Data } from '../data/hooks/DataContext.tsx';
import type { Host } from '../hosts/host.ts';
import { SurroundingsContext } from '../ui/SurroundingsContext.tsx';
import { Frame } from './Frame.tsx';
import { endLastScreen } from './lastScreen.ts';

const themes = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

interface AppProps {
  host: Host;
  data: Data;
  client: QueryClient;
}

/** The whole product inside a host: its theme, its data, its places. */
export function App({ host, data, client }: AppProps) {
  const theme = useSyncExternalStore(host.onTheme, host.theme);
  const { siteUrl } = data;
  const surroundings = useMemo(
    () => ({ me: host.me, host, siteUrl, version: process.env['HUB_VERSION'] ?? '' }),
    [host, siteUrl],
  );
  // Before any effect of the page inside: Teams is told that the tab loaded, and only then that it is ready.
  useLayoutEffect(() => {
    endLastScreen();
    host.painted();
  }, [host]);
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === 'default' ? 'light' : 'dark';
  }, [theme]);
  return (
    <FluentProvider theme={themes[theme]} data-theme={theme}>
      <QueryClientProvider client={client}>
        <DataContext value={data}>
          <SurroundingsContext value={surroundings}>
            <Frame host={host} />
          </SurroundingsContext>
        </DataContext>
      </QueryClientProvider>
    </FluentProvider>
  );
}
