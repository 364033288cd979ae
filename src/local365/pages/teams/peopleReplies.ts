import { showWhatWasSent } from './dialogs.ts';
import type { Exchange, Replies } from './host.ts';
import { pickPeople } from './peopleDialog.ts';

/** teams-js' error code for a person who closed the picker. */
const userAbort = 8000;

async function selectPeople({ host, args, reply }: Exchange): Promise<void> {
  const active = host.options.people.filter((person) => person.accountEnabled);
  const picked = await pickPeople(active, args[0] ?? {});
  if (!picked) return reply({ errorCode: userAbort, message: 'The person cancelled.' });
  reply(
    null,
    picked.map(({ oid, name, user }) => ({ objectId: oid, displayName: name, email: user })),
  );
}

/** Answers first and then shows what was handed over, so that no app waits for a dialog of ours. */
function sent(what: string, ...answer: unknown[]) {
  return ({ args, reply }: Exchange): void => {
    reply(...answer);
    void showWhatWasSent(what, args[0]);
  };
}

/** People, and everything that leaves the app for a chat, a calendar or a mailbox. */
export const peopleReplies: Replies = {
  'people.selectPeople': selectPeople,
  'profile.showProfile': sent('A profile card', undefined),
  'chat.openChat': sent('A chat was opened', true),
  'calendar.composeMeeting': sent('A meeting was drafted', true),
  'calendar.openCalendarItem': sent('A calendar item was opened', true),
  'mail.composeMail': sent('A mail was drafted', true),
  'mail.openMailItem': sent('A mail was opened', true),
  'sharing.shareWebContent': sent('Content was shared', null),
};
