import type { PackageOptions } from './packageOptions.ts';

/** What Teams shows people who ask who made the app, what it does with their data, and on what terms. */
export function aboutPage({ organisation, contact, site }: PackageOptions): string {
  const who = escaped(organisation ?? 'your organisation');
  const asked = contact ? escaped(contact) : "the owner of the hub's site";
  const place = site
    ? `the site <a href="${escaped(site.href)}">${escaped(site.href)}</a>`
    : 'a SharePoint site';
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>About Race Action Hub</title>
<style>
html { color-scheme: light dark; background: #ffffff; color: #242424; }
body { font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.125rem; } a { color: #115ea3; }
@media (prefers-color-scheme: dark) { html { background: #1f1f1f; color: #ffffff; } a { color: #9cdcff; } }
</style>
</head>
<body>
<main>
<h1>About Race Action Hub</h1>
<p>Race Action Hub keeps the Police Race Action Plan of ${who} in one place: actions and their owners, the maturity matrix, drop-ins, practice and the Anti-Racism Commitment. It is run by ${who}. Questions go to ${asked}.</p>
<h2 id="privacy">Privacy</h2>
<p>Everything is kept in lists and libraries of ${place}, inside the Microsoft 365 tenant of ${who}, and people see what their own rights on that site allow. Your device also keeps what you read, for at most seven days, and what you wrote, until it is sent; another person on the same device does not see either. Nothing is sent anywhere else, and nothing counts or follows what you do. What is kept and for how long is decided by ${who}, who also answer requests about your data.</p>
<h2 id="terms">Terms of use</h2>
<p>It is for people whom ${who} has given access, for their work. The rules of ${who} for its Microsoft 365 hold here too. Mark what you write as your force's marking policy says.</p>
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
