import type { SamplePerson } from './content.ts';

const first = ['officer', 'spoc', 'chief'];

/** The page at `/`: a link to the local Teams host for each sample person, those to begin with on top. */
export function startPage(people: readonly SamplePerson[]): string {
  const isFirst = ({ user }: SamplePerson) => first.includes(user.split('@')[0] ?? '');
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Race Action Hub on this machine</title>
<style>
body { font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; color: #242424; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.125rem; } a { color: #115ea3; } li { margin: .25rem 0; }
</style>
</head>
<body>
<main>
<h1>Race Action Hub on this machine</h1>
<p>A local Microsoft 365 with sample data of Northshire Police, a force that does not exist. Sample data, today is 14 May 2027.</p>
<h2>Open it in the local Teams as</h2>
<ul>${people.filter(isFirst).map(link).join('')}</ul>
<p>Or read it on a <a href="/sharepoint">SharePoint page</a>, as the web part.</p>
<h2>Everybody else</h2>
<ul>${people
    .filter((person) => !isFirst(person))
    .map(link)
    .join('')}</ul>
</main>
</body>
</html>
`;
}

function link({ user, name }: SamplePerson): string {
  return `<li><a href="/teams?user=${encodeURIComponent(user)}">${name}</a></li>`;
}
