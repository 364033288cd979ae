import { deepLink } from '../../src/hosts/teams/deepLink.ts';
import type { TeamsOut } from '../../src/hosts/teamsWays.ts';
import { can, pickInTeams, scheduleInTeams, shareInTeams } from '../../src/hosts/teamsWays.ts';

const isSupported = () => true;
const clipboard: string[] = [];
const place = { location: { href: 'https://hub.example/index.html#/today' } };
const url = 'https://hub.example/index.html#/actions/1-4';
const closedWindow = () => Object.assign(new Error('The person cancelled.'), { errorCode: 8_000 });

beforeAll(() => {
  Object.assign(globalThis, place);
  const writeText = async (text: string) => void clipboard.push(text);
  Object.defineProperty(globalThis.navigator, 'clipboard', { value: { writeText }, configurable: true });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'location');
  Reflect.deleteProperty(globalThis.navigator, 'clipboard');
});
beforeEach(() => void (clipboard.length = 0));

describe('a whole link into the tab', () => {
  const parts = { appId: 'app-1', entityId: 'actions tab', channelId: '19:abc@thread.tacv2' };

  test('it opens one place of one tab, and carries the web address beside it', () => {
    const link = new URL(deepLink(parts, '/asks/ask-1?a=1&b=2', 'Fund two posts & a desk'));
    expect(link.origin + link.pathname).toBe('https://teams.microsoft.com/l/entity/app-1/actions%20tab');
    expect(link.searchParams.get('label')).toBe('Fund two posts & a desk');
    expect(link.searchParams.get('webUrl')).toBe('https://hub.example/index.html#/asks/ask-1?a=1&b=2');
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({
      subEntityId: '/asks/ask-1?a=1&b=2',
      channelId: '19:abc@thread.tacv2',
    });
  });

  test('where Teams does not name the app the page itself is the link', () => {
    expect(deepLink({ ...parts, appId: undefined }, '/actions/1-4', '1-4')).toBe(url);
  });
});

describe('sharing to a chat', () => {
  const sharingWith = (shareWebContent: (request: unknown) => Promise<void>): TeamsOut => ({
    sharing: { isSupported, shareWebContent },
  });

  test('Teams gets the link and the words', async () => {
    const asked: unknown[] = [];
    const out = sharingWith(async (request) => void asked.push(request));
    expect(await shareInTeams(out, url, 'About action 1-4')).toBe('shown');
    const content = { type: 'URL', url, message: 'About action 1-4', preview: true };
    expect(asked).toEqual([{ content: [content] }]);
    expect(clipboard).toEqual([]);
  });

  test('closing the window is not a failure; what fails leaves words and link on the clipboard', async () => {
    expect(
      await shareInTeams(
        sharingWith(() => Promise.reject(closedWindow())),
        url,
        'Words',
      ),
    ).toBe('shown');
    expect(clipboard).toEqual([]);
    const broken = sharingWith(() => Promise.reject(new Error('no')));
    expect(await shareInTeams(broken, url, 'Words')).toBe('copied');
    expect(await shareInTeams({}, url, '')).toBe('copied');
    expect(clipboard).toEqual([`Words\n${url}`, url]);
  });
});

describe('a date in the calendar', () => {
  const entry = {
    id: 'a',
    title: 'Review 1-4',
    end: null,
    words: 'Look at it again.',
    address: '/actions/1-4',
  };

  test('a day is half an hour in its morning, an instant lasts an hour, in the form Teams reads', async () => {
    const asked: object[] = [];
    const out: TeamsOut = { calendar: { isSupported, composeMeeting: async (one) => void asked.push(one) } };
    expect(await scheduleInTeams(out, { ...entry, start: '2027-06-04' }, url)).toBe(true);
    expect(asked[0]).toEqual({
      subject: 'Review 1-4',
      startTime: '06/04/2027 09:00:00',
      endTime: '06/04/2027 09:30:00',
      content: `Look at it again.\n${url}`,
    });
    const start = new Date('2027-12-31T23:30:00').toISOString();
    await scheduleInTeams(out, { ...entry, start }, null);
    expect(asked[1]).toMatchObject({ startTime: '12/31/2027 23:30:00', endTime: '01/01/2028 00:30:00' });
  });

  test('without a calendar the answer is no, so that a file can be made', async () => {
    expect(await scheduleInTeams({}, { ...entry, start: '2027-06-04' }, url)).toBe(false);
    const composeMeeting = () => Promise.reject(new Error('no mailbox'));
    const out: TeamsOut = { calendar: { isSupported, composeMeeting } };
    expect(await scheduleInTeams(out, { ...entry, start: '2027-06-04' }, url)).toBe(false);
  });
});

describe('picking a person', () => {
  const peopleWith = (
    answer: () => Promise<{ objectId: string; displayName?: string; email?: string }[]>,
  ) => ({
    people: { isSupported, selectPeople: answer },
  });

  test('one person comes back as the hub keeps them; guests may lack a mail or a name', async () => {
    const known = peopleWith(async () => [{ objectId: 'o', displayName: 'Sam Ali', email: 's@x.example' }]);
    expect(await pickInTeams(known, 'Holder')).toEqual({ oid: 'o', name: 'Sam Ali', mail: 's@x.example' });
    const nameless = peopleWith(async () => [{ objectId: 'g', email: 'guest@other.example' }]);
    expect(await pickInTeams(nameless, 'Holder')).toEqual({
      oid: 'g',
      name: 'guest@other.example',
      mail: 'guest@other.example',
    });
  });

  test('nobody picked and a closed picker are null; a picker that fails says so', async () => {
    expect(
      await pickInTeams(
        peopleWith(async () => []),
        'Holder',
      ),
    ).toBeNull();
    expect(
      await pickInTeams(
        peopleWith(() => Promise.reject(closedWindow())),
        'Holder',
      ),
    ).toBeNull();
    await expect(
      pickInTeams(
        peopleWith(() => Promise.reject(new Error('no'))),
        'Holder',
      ),
    ).rejects.toThrow('no');
    await expect(pickInTeams({}, 'Holder')).rejects.toThrow('no people picker');
  });
});

test('a capability that was never introduced to a host is not there', () => {
  const throwing = () => {
    throw new Error('The library has not yet been initialized');
  };
  expect([can(undefined), can({ isSupported: throwing }), can({ isSupported })]).toEqual([
    false,
    false,
    true,
  ]);
});
