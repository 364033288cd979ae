import { PermissionKind } from '@pnp/sp/security/index.js';
import type { SPFI } from '@pnp/sp';
import { bearerSite } from '../../data/pnp/provision/bearerSite.ts';
import { refusalWords } from '../../data/pnp/provision/refusalWords.ts';
import { createSiteSetUp } from '../../data/pnp/provision/siteSetUp.ts';
import type { SetUpPlan } from '../../data/siteOwner.ts';
import { testRights } from '../selfTest/readRights.ts';
import { enter } from '../tenant/enter.ts';
import type { SignedIn } from '../tenant/signIn.ts';
import { readSiteAddress } from '../tenant/siteAddress.ts';
import { Stopped } from '../tenant/stopped.ts';
import type { Terminal } from '../tenant/terminal.ts';
import { planInWords } from './planWords.ts';
import { choiceOf, readSetUpOptions } from './setUpOptions.ts';
import type { SetUpOptions } from './setUpOptions.ts';

/** `npm run setup`: plan, question, work, self-test. True where everything is as it should be. Throws in words. */
export async function setUpCommand(args: string[], terminal: Terminal): Promise<boolean> {
  const options = readSetUpOptions(args);
  const address = readSiteAddress(options.site);
  const person = await enter(address, options, 'an owner of the site', terminal);
  const sp = siteOf(address.siteUrl, person, terminal.signal);
  await checkOwner(sp, address.siteUrl, person);
  const setUp = createSiteSetUp(sp, address.siteUrl, options);
  terminal.say('Looking at the site.');
  const plan = await setUp.plan();
  checkProblems(plan);
  const choice = plan.isHub || options.isPlan ? null : choiceOf(options, address.isLocal);
  for (const words of planInWords(plan, options.isPlan)) terminal.say(words);
  if (options.isPlan) return true;
  if (plan.steps.length > 0) {
    if (!(await mayGoOn(options, terminal)))
      throw new Stopped('Nothing was changed. Run it again when you are ready.');
    await setUp.setUp(choice, progressLines(terminal.say)).catch((thrown: unknown) => {
      if (!terminal.signal.aborted) throw thrown;
      throw new Stopped('Stopped. Run the same command again to go on where it ended.');
    });
    terminal.say('Everything is made.');
  }
  return selfTest(sp, terminal.say);
}

/** Each request carries a token that is good now, and none leaves after Ctrl-C. */
function siteOf(siteUrl: string, { tokenFor }: SignedIn, signal: AbortSignal): SPFI {
  const send: typeof fetch = async (input, init) => {
    signal.throwIfAborted();
    const headers = new Headers(init?.headers);
    headers.set('Authorization', `Bearer ${await tokenFor('sharePoint')}`);
    return fetch(input, { ...init, headers });
  };
  return bearerSite(siteUrl, '', send);
}

async function checkOwner(sp: SPFI, siteUrl: string, { name }: SignedIn): Promise<void> {
  const mayManage = await sp.web
    .currentUserHasPermissions(PermissionKind.ManageWeb)
    .catch((thrown: unknown) => {
      const { status } = thrown as { status?: number };
      if (status === 403) return false;
      if (status === 404)
        throw new Stopped(`There is no site at ${siteUrl}. Make it first, or check the address.`);
      throw new Stopped(refusalWords(thrown));
    });
  if (!mayManage)
    throw new Stopped(
      `${name} may not manage this site. Ask one of its owners to run this, or to make you an owner.`,
    );
}

function checkProblems({ problems }: SetUpPlan): void {
  if (problems.length === 0) return;
  const isGroup = problems.some((words) => words.includes('Microsoft 365 group'));
  const hint = isGroup ? ['If it must be this site, add --allow-group-connected.'] : [];
  throw new Stopped([...problems, ...hint].join('\n'));
}

async function mayGoOn({ isAgreed }: SetUpOptions, { agree }: Terminal): Promise<boolean> {
  return isAgreed || agree('Go on?');
}

/** A line a thing, not a line a row. */
function progressLines(say: (words: string) => void) {
  let last = '';
  return ({ done, of, words }: { done: number; of: number; words: string }): void => {
    if (words !== last) say(`${String(Math.floor((100 * done) / of)).padStart(3)} %  ${words}`);
    last = words;
  };
}

async function selfTest(sp: SPFI, say: (words: string) => void): Promise<boolean> {
  say('\nWho may do what:');
  const verdicts = await testRights(sp);
  for (const { isRight, words } of verdicts) say(`${isRight ? '  ' : '! '}${words}`);
  return verdicts.every(({ isRight }) => isRight);
}
