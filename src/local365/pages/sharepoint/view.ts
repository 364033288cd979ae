/** What the page's query says about its looks; persons and properties are the server's business. */
export interface View {
  theme: 'default' | 'dark' | 'contrast';
  background: 'none' | 'neutral' | 'soft' | 'strong';
  columns: 1 | 2 | 3;
  isEditing: boolean;
  isFullPage: boolean;
  hasChrome: boolean;
  isInTeams: boolean;
}

function oneOf<T extends string>(value: string | null, allowed: readonly [T, ...T[]]): T {
  return allowed.find((one) => one === value) ?? allowed[0];
}

export function readView({ search, pathname }: Location): View {
  const query = new URLSearchParams(search);
  const columns = Number(oneOf(query.get('columns'), ['1', '2', '3']));
  const isInTeams = pathname.endsWith('/teams');
  return {
    theme: oneOf(query.get('theme'), ['default', 'dark', 'contrast']),
    background: oneOf(query.get('background'), ['none', 'neutral', 'soft', 'strong']),
    columns: columns === 1 ? 1 : columns === 2 ? 2 : 3,
    isEditing: query.get('edit') === '1',
    isFullPage: query.get('page') === 'full' || isInTeams,
    hasChrome: query.get('chrome') !== 'none' && !isInTeams,
    isInTeams,
  };
}

/** A path in the query becomes the part after `#`, once: from then on the web part keeps it. */
export function moveToPath(): void {
  const address = new URL(location.href);
  const path = address.searchParams.get('path');
  if (path === null) return;
  address.searchParams.delete('path');
  if (path !== '') address.hash = path;
  history.replaceState(history.state, '', address);
}

export function keepInAddress(name: string, value: string | null): void {
  const address = new URL(location.href);
  if (value === null) address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  history.replaceState(history.state, '', address);
}
