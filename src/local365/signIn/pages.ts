import type { Person } from '../options.ts';

/** A page of the authority: plain HTML, so that it works wherever a browser window opens. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
body { font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; max-width: 30rem; margin: 2rem auto; padding: 0 1rem; color: #242424; }
h1 { font-size: 1.5rem; }
button, input { font: inherit; padding: .5rem .75rem; margin: .25rem 0; width: 100%; box-sizing: border-box; text-align: start; }
</style>
</head>
<body><main><h1>${escaped(title)}</h1>${body}</main></body>
</html>
`;
}

/** A button for each person, and one to give up. What came in the address goes along in hidden fields. */
export function personPicker(people: readonly Person[], carried: Record<string, string>): string {
  const buttons = people.map(
    ({ user, name }) =>
      `<button name="user" value="${escaped(user)}">${escaped(name)} (${escaped(user)})</button>`,
  );
  return `<form method="post">${hiddenFields(carried)}${buttons.join('')}<button name="cancel" value="yes">Cancel</button></form>`;
}

/** A page that posts its fields to an address by itself, or on a button where scripts are off. */
export function postingPage(address: string, fields: Record<string, string>): string {
  const form = `<form method="post" action="${escaped(address)}">${hiddenFields(fields)}<button>Continue</button></form>`;
  return page('Signing in', `${form}<script>document.forms[0].submit()</script>`);
}

function hiddenFields(fields: Record<string, string>): string {
  return Object.entries(fields)
    .map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`)
    .join('');
}

export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
