type Headers = Record<string, Record<string, string>>;

/** Azure Static Web Apps' settings file: the headers of every answer, and how long each kind of file may be kept. */
export function staticWebAppConfig(headers: Headers): string {
  const { everywhere, kept, fresh } = apart(headers);
  const config = {
    globalHeaders: everywhere,
    // The first route that fits is the only one; an answer that names no file is never kept.
    routes: [
      ...fresh.map((route) => ({ route, headers: { 'cache-control': 'no-cache' } })),
      ...kept.map((route) => ({ route, headers: { 'cache-control': headers['*']?.['cache-control'] } })),
    ],
    mimeTypes: { '.json': 'application/json', '.map': 'application/json' },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** The same in the form that other static hosts read (`_headers`), and a person who sets headers by hand. */
export function headersFile(headers: Headers): string {
  const { everywhere, kept, fresh } = apart(headers);
  const block = (pattern: string, lines: Record<string, string>) =>
    [pattern, ...Object.entries(lines).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const immutable = { 'cache-control': headers['*']?.['cache-control'] ?? '' };
  return `${[
    block('/*', everywhere),
    ...fresh.map((pattern) => block(pattern, { 'cache-control': 'no-cache' })),
    ...kept.map((pattern) => block(pattern, immutable)),
  ].join('\n\n')}\n`;
}

/** No file gets two rules for the same header: hosts do not agree what that would mean. */
function apart(headers: Headers) {
  const all = Object.entries(headers['*'] ?? {});
  const everywhere = Object.fromEntries(all.filter(([name]) => name !== 'cache-control'));
  const fresh = Object.entries(headers)
    .filter(([pattern, { 'cache-control': cache }]) => pattern !== '*' && cache === 'no-cache')
    .map(([pattern]) => `/${pattern}`);
  return { everywhere, fresh: ['/', ...fresh], kept: ['/*.js', '/*.map', '/*.txt'] };
}
