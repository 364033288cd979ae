import type { Assumption } from '../assumption.ts';
import { notTestable } from '../assumption.ts';

/** What only a person in front of the client can see: each says how to look. */
export const clients: Assumption[] = [
  {
    id: 'F41',
    isImitated: true,
    sentence: 'Nested app authentication gives the tab a token in Teams without asking.',
    test: async () =>
      notTestable(
        'No command line is inside Teams. Open the tab at its address ending in #/settings, in Teams for Windows, on the web and on a phone, and send what [Copy details] gives there: it names the way the token came.',
      ),
  },
  {
    id: 'F42',
    isImitated: false,
    sentence: 'The web part runs in the Teams client for Windows and Mac.',
    test: async () =>
      notTestable(
        'Add the web part to a channel from the app catalogue. Look: the rows are there; dark and high contrast follow Teams; printing opens the file in SharePoint; a link to an action opens that action; after a night it still works. Send [Copy details] from Settings.',
      ),
  },
  {
    id: 'F43',
    isImitated: false,
    sentence: "The web part runs in Teams' phone app.",
    test: async () =>
      notTestable(
        'Open the same channel on a phone with Android and one with iOS. Look: it opens within ten seconds; posting an update works; in flight mode the update is kept and goes when the network is back; nothing is wider than the screen. Send [Copy details] from Settings.',
      ),
  },
];
