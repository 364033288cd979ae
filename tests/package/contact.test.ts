import { errorInWords, nameContact } from '../../src/ui/uiWords.ts';

describe('Somebody without rights', () => {
  afterEach(() => nameContact(undefined));
  const denied = { kind: 'denied', list: 'posts' } as const;

  test('[MF13] is told to ask the owner of the site', () => {
    expect(errorInWords(denied)).toContain("Ask the owner of the hub's site to add you.");
  });

  test('[MF13] is told to ask whom the settings name', () => {
    nameContact('the race equality team');
    expect(errorInWords(denied)).toContain('Ask the race equality team to add you.');
  });
});
