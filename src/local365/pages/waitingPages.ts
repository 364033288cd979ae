import type { Person } from '../options.ts';
import type { BundleState } from './webPartBundle.ts';

const style = `body { font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; color: #242424; }
h1 { font-size: 1.5rem; } a { color: #115ea3; } li { margin: .25rem 0; } pre { white-space: pre-wrap; background: #f5f5f5; padding: 1rem; }`;

/** Nobody is named, so the page asks who reads it. */
export function whoPage(people: Person[], query: URLSearchParams): string {
  const links = people
    .filter(({ accountEnabled }) => accountEnabled !== false)
    .map(({ user, name, jobTitle }) => {
      const address = new URLSearchParams([...query].filter(([key]) => key !== 'user'));
      address.set('user', user);
      return `<li><a href="/sharepoint?${escaped(address.toString())}">${escaped(name)}</a> ${escaped(jobTitle)}</li>`;
    });
  return page('Who reads this page?', `<ul>${links.join('')}</ul>`);
}

/** The bundle is not there yet, or cannot be made: the page says which, and comes back by itself while it is made. */
export function bundlePage(state: Exclude<BundleState, { is: 'ready' }>): string {
  if (state.is === 'building')
    return page(
      'The web part is being built',
      '<p role="status">The web part is being built (about four minutes the first time). This page comes back by itself.</p>',
      '<meta http-equiv="refresh" content="3">',
    );
  return page(
    'The web part could not be built',
    `<pre>${escaped(state.reason)}</pre><p><a href="">Try again</a></p>`,
  );
}

function page(title: string, body: string, head = ''): string {
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${head}
<title>${escaped(title)}</title><style>${style}</style></head>
<body><main><h1>${escaped(title)}</h1>${body}</main></body></html>`;
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
