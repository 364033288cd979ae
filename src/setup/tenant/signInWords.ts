import { sentenceOf } from './stopped.ts';

/** What each refusal of Entra ID means for the person, by its AADSTS number. */
const sentences: [pattern: RegExp, words: string][] = [
  [
    /AADSTS65004|AADSTS70019|authorization_declined/,
    'The sign-in was cancelled. Run the command again when you are ready.',
  ],
  [
    /AADSTS(53003|530\d\d|50005|50097)/,
    'Your organisation does not allow this way of signing in. Leave --device-code out, or ask your administrator which device may be used.',
  ],
  [
    /AADSTS700016/,
    'There is no app registration with this id in the tenant. Check --client-id against docs/setUpCommand.md.',
  ],
  [
    /AADSTS65001|consent_required/,
    'The app registration may not do this yet. Ask an administrator to grant the consent that docs/setUpCommand.md names.',
  ],
  [
    /AADSTS50011|AADSTS500113/,
    'The app registration lacks the address http://localhost. Add it under "Mobile and desktop applications", as docs/setUpCommand.md shows.',
  ],
  [
    /AADSTS7000218/,
    'The app registration asks for a secret. Switch "Allow public client flows" on, as docs/setUpCommand.md shows.',
  ],
  [
    /AADSTS(90002|900021|900023)|invalid_tenant|endpoints_resolution_error/,
    'There is no such tenant. Check --tenant, or leave it out to have it found.',
  ],
  [
    /AADSTS(70016|70020|50199)|expired_token|code_expired|device_code_expired/,
    'Nobody typed the code in time. Run the command again.',
  ],
  [/AADSTS(50057)/, 'This account is switched off. Sign in as somebody else.'],
  [
    /fetch failed|ECONN|ENOTFOUND|network_error/,
    'The sign-in cannot be reached. Check the network and try again.',
  ],
];

/** The sentence for a failed sign-in, from what MSAL threw and Entra ID said; its own first line where none is known. */
export function signInWords(thrown: unknown, refusal: string, clientId: string): string {
  const said = `${sentenceOf(thrown)} ${refusal}`;
  const known = sentences.find(([pattern]) => pattern.test(said))?.[1];
  if (known) return known;
  const [first = ''] = sentenceOf(thrown).split(/\r?\n/);
  return `The sign-in with the app registration ${clientId} did not work: ${first} Try again, or show this to your administrator.`;
}
