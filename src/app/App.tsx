import { FluentProvider } from '@fluentui/react-components';
import type { QueryClient } from '@tanstack/query-core';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { DataContext } from '../data/hooks/DataContext.tsx';
import type { Data } from '../data/hooks/DataContext.tsx';
import type { Host, HostTheme } from '../hosts/host.ts';
import { watchWidth } from '../ui/hubWidth.ts';
import { scrollerOf } from '../ui/scroller.ts';
import { SurroundingsContext } from '../ui/SurroundingsContext.tsx';
import { loadTheme, themeNamed } from './themes.ts';

/** Styles measure the hub by this container, not by the window: a web part may stand in a column. */
const container = { containerType: 'inline-size', containerName: 'hub' } as const;

interface AppProps {
  root: HTMLElement;
  host: Host;
  data: Data;
  client: QueryClient;
  /** Empty on the hub's own page; else where its places are. */
  hubPage: string;
  children: ReactNode;
}

/** Everything the screens stand on inside a host: its theme, its data, its surroundings. */
export function App({ root, host, data, client, hubPage, children }: AppProps) {
  const name = useTheme(host);
  const colours = useSyncExternalStore(host.onTheme, host.colours ?? noColours);
  const theme = useMemo(() => ({ ...themeNamed(name), ...colours }), [name, colours]);
  const { siteUrl } = data;
  const surroundings = useMemo(
    () => ({
      me: host.me,
      host,
      siteUrl,
      version: process.env['HUB_VERSION'] ?? '',
      width: watchWidth(root),
      scroller: scrollerOf(root),
      hubPage,
    }),
    [host, siteUrl, root, hubPage],
  );
  // Before any effect of the page inside: Teams is told that the tab loaded, and only then that it is ready.
  useLayoutEffect(() => host.painted(), [host]);
  useEffect(() => {
    if (host.ownsPage) document.documentElement.style.colorScheme = name === 'default' ? 'light' : 'dark';
  }, [host, name]);
  return (
    <FluentProvider theme={theme} data-theme={name} style={container}>
      <QueryClientProvider client={client}>
        <DataContext value={data}>
          <SurroundingsContext value={surroundings}>{children}</SurroundingsContext>
        </DataContext>
      </QueryClientProvider>
    </FluentProvider>
  );
}

const noColours = () => null;

/** The host's theme, followed once its colours are here; the one at the start has been fetched before anything is drawn. */
function useTheme({ theme, onTheme }: Host): HostTheme {
  const [name, setName] = useState(theme);
  useEffect(() => {
    let wanted = theme();
    const follow = (next: HostTheme) => {
      wanted = next;
      void loadTheme(next).then(() => wanted === next && setName(next));
    };
    follow(wanted);
    return onTheme(follow);
  }, [theme, onTheme]);
  return name;
}
