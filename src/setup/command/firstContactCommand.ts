import { readFileSync, writeFileSync } from 'node:fs';
import type { Participant } from '../firstContact/assumption.ts';
import { toReport, toText } from '../firstContact/report.ts';
import { firstContact } from '../firstContact/run.ts';
import type { Line, Outcome, Plan } from '../firstContact/run.ts';
import type { Known } from '../firstContact/scrub.ts';
import { createCall } from '../firstContact/service.ts';
import { enter } from '../tenant/enter.ts';
import type { SignedIn } from '../tenant/signIn.ts';
import { readSiteAddress } from '../tenant/siteAddress.ts';
import type { SiteAddress } from '../tenant/siteAddress.ts';
import { Stopped } from '../tenant/stopped.ts';
import type { Terminal } from '../tenant/terminal.ts';
import { readFirstContactOptions } from './firstContactOptions.ts';
import type { FirstContactOptions } from './firstContactOptions.ts';

/** `npm run first-contact`: tries what is assumed of a tenant and saves the answers. True where nothing differs. */
export async function firstContactCommand(args: string[], terminal: Terminal): Promise<boolean> {
  const day = new Date().toISOString().slice(0, 10);
  const options = readFirstContactOptions(args, day);
  const address = readSiteAddress(options.site);
  const people = await signPeopleIn(address, options, terminal);
  terminal.say('One list, named zz-hub-…, is made in the site and removed at the end.\n');
  const outcome = await firstContact({
    ...planOf(address, people),
    isLarge: options.isLarge,
    signal: terminal.signal,
    onLine: (line) => terminal.say(toText(line)),
  });
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const report = toReport(outcome, knownOf(address, people), day, version);
  writeFileSync(options.report, `${JSON.stringify(report, null, 2)}\n`);
  for (const words of inTheEnd(outcome, options.report)) terminal.say(words);
  return (
    !outcome.isCutOff &&
    outcome.left.length === 0 &&
    outcome.lines.every(({ result }) => result !== 'differs')
  );
}

interface People {
  owner: SignedIn;
  contributor: SignedIn | null;
  tab: SignedIn | null;
}

async function signPeopleIn(
  address: SiteAddress,
  options: FirstContactOptions,
  terminal: Terminal,
): Promise<People> {
  const owner = await enter(address, options, 'an owner of the site', terminal);
  const { asContributor, tabClientId } = options;
  const second = 'somebody who may open the site and does not own it';
  const contributor = asContributor ? await enter(address, options, second, terminal) : null;
  if (contributor?.oid === owner.oid)
    throw new Stopped('That was the same person again. Run it anew and let somebody else sign in second.');
  const asTab = { ...options, clientId: tabClientId, first: 'graph' } as const;
  const tab = tabClientId ? await enter(address, asTab, 'the owner again, for the tab', terminal) : null;
  return { owner, contributor, tab };
}

function planOf(
  address: SiteAddress,
  { owner, contributor, tab }: People,
): Omit<Plan, 'isLarge' | 'signal' | 'onLine'> {
  const participant = (person: SignedIn): Participant => {
    const call = (base: string, api: 'graph' | 'sharePoint') =>
      createCall({ base, token: () => person.tokenFor(api), send: fetch });
    const { name, mail, oid } = person;
    const rest = call(`${address.siteUrl}/_api`, 'sharePoint');
    return { name, mail, oid, graph: call(address.graphBase, 'graph'), rest };
  };
  return {
    siteUrl: address.siteUrl,
    owner: participant(owner),
    contributor: contributor && participant(contributor),
    tab: tab && participant(tab),
  };
}

function knownOf({ siteUrl, host, origin, path }: SiteAddress, { owner, contributor, tab }: People): Known {
  const everybody = [owner, contributor, tab].filter((one) => one !== null);
  const domains = everybody.map(({ mail }) => mail.split('@').at(-1) ?? '');
  // The tenant's own name is the first word of its host.
  const tenant = host.endsWith('.sharepoint.com') ? [host.split('.')[0] ?? ''] : [];
  return {
    names: everybody.map(({ name }) => name),
    mails: everybody.map(({ mail }) => mail),
    places: [siteUrl, origin, host, host.replace(/:\d+$/, ''), path, ...domains, ...tenant],
  };
}

function inTheEnd({ lines, left, isCutOff }: Outcome, file: string): string[] {
  const count = (result: Line['result']) => lines.filter((line) => line.result === result).length;
  const counts = `${count('pass')} pass, ${count('differs')} differ, ${count('notTestable')} are not testable here.`;
  return [
    `\n${counts}`,
    ...(isCutOff ? ['Stopped before the end. What was made is removed; run it again for the rest.'] : []),
    ...(left.length > 0
      ? [`Could not be removed: ${left.join(', ')}. Delete it by hand, or run this again.`]
      : []),
    `The answers are in ${file}, without names, mails, ids and addresses. Read it before you send it.`,
  ];
}
