import { graphAs } from '../support/graphAs.ts';
import { stands } from '../support/looks.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

const spoc = 'spoc@northshire.example';
const owner = 'owner@northshire.example';
const facilitator = 'facilitator@northshire.example';
const chief = 'chief@northshire.example';

const fifth = 'matrix-sample-2027:S05';

describe('Views of a standard, and the sign-off', () => {
  const stage = setStage();
  const open = (path: string, user: string) => stage.open({ path, user });
  beforeAll(async () => {
    const graph = await graphAs(stage.hub, { user: spoc });
    const of = { ForceKey: 'northshire', Title: 'Signed sheet of the panel', Marking: 'OFFICIAL' };
    const add = async (list: string, fields: object) =>
      expect((await graph('POST', `lists/${list}/items`, { fields: { ...of, ...fields } })).status).toBe(201);
    await add('evidenceItems', {
      ...{ RecordKey: 'sheet-1', ScopeKey: 'northshire', Kind: 'link' },
      Url: 'https://northshire.example/sheet',
    });
    await add('links', {
      ...{ RecordKey: 'proves-1', ScopeKey: `northshire|${fifth}`, Kind: 'proves' },
      ...{ FromKey: 'sheet-1', ToKey: fifth },
    });
  });

  test('[W7] [W9] who wrote the force’s level is refused; the final level waits for the reply', async () => {
    const { frame } = await open('/matrix/5', spoc);
    await frame.getByText("The final level waits for the chief officer's written reply.").waitFor();
    await frame.getByText(/^You wrote the force's level on this standard\./).waitFor();
    await soon(() => frame.getByRole('button', { name: 'Set the final level' }).count()).toBe(0);
  });

  test('[W6] [W8] typed from a signed sheet by somebody else, it stands until the facilitator confirms it', async () => {
    const typing = await open('/matrix/5', owner);
    await typing.frame.getByRole('button', { name: 'Type it from a signed sheet' }).click();
    const sheet = typing.frame.getByRole('form', { name: 'What a group said, from a signed sheet' });
    await sheet.getByLabel('The group, by its own name for itself').fill('Harbour Ward panel');
    await sheet.getByLabel('Level').selectOption('1');
    await sheet.getByLabel('Reasons').fill('Nothing has changed for us.');
    await sheet.getByRole('button', { name: 'Save' }).click();
    await typing.frame.getByText('Choose the signed sheet.').waitFor();
    await sheet.getByLabel('The signed sheet').selectOption('sheet-1');
    await sheet.getByRole('button', { name: 'Save' }).click();
    await sheet.waitFor({ state: 'detached' });
    await typing.frame.getByText(/^Recorded by .*, not yet confirmed by the facilitator\.$/).waitFor();
    await typing.frame
      .getByText(/^Saved \d\d:\d\d$/)
      .first()
      .waitFor();
    await soon(() => typing.frame.getByRole('button', { name: /^Confirm/ }).count()).toBe(0);

    const { frame } = await open('/matrix/5', facilitator);
    await frame.getByRole('button', { name: 'Confirm what Harbour Ward panel said' }).click();
    await frame
      .getByText(/^Saved \d\d:\d\d$/)
      .first()
      .waitFor();
    await frame.getByText(/not yet confirmed by the facilitator/).waitFor({ state: 'detached' });
    await frame.getByText('Nothing has changed for us.').waitFor();
  });

  test('[W9] [W10] the chief officer replies, then sets the final level', async () => {
    const { frame } = await open('/matrix?show=differ', chief);
    await frame.getByRole('link', { name: /^Standard 5:/ }).click();
    await frame.getByRole('button', { name: 'Write the reply' }).click();
    const reply = frame.getByRole('form', { name: "The chief officer's reply" });
    await reply.getByLabel('Your reply').fill('We agree that searches in the harbour are too many.');
    await reply.getByRole('button', { name: 'Save' }).click();
    await reply.waitFor({ state: 'detached' });
    await frame.getByRole('button', { name: 'Set the final level' }).click();
    const final = frame.getByRole('form', { name: 'The final level' });
    await final.getByLabel('Level').selectOption('2');
    await final.getByLabel('Reasons').fill('Between both views.');
    await final.getByRole('button', { name: 'Save' }).click();
    // The row stands on the page at once; the form holds the same words until they are saved.
    await final.waitFor({ state: 'detached' });
    await frame.getByRole('button', { name: 'Change the final level' }).waitFor();
    await frame.getByText('Between both views.').waitFor();
    await frame
      .getByText('Signed sheet of the panel: a copy is made a minute after the agreement.')
      .first()
      .waitFor();
  });

  test('[N7] [N17] who submitted or wrote it does not accept it; a comment is answered on its standard', async () => {
    const own = await open('/matrix/sign-off', spoc);
    await own.frame.getByText(/^You wrote a level of this return or submitted it\./).waitFor();
    await soon(() => own.frame.getByRole('button', { name: 'Accept the return' }).count()).toBe(0);

    const { frame } = await open('/matrix/sign-off', facilitator);
    await frame.getByRole('button', { name: 'Comment on a standard' }).click();
    await frame.getByRole('combobox', { name: 'Standard' }).selectOption(fifth);
    await frame.getByLabel('Your comment').fill('Say what the panel was shown.');
    await frame.getByRole('button', { name: 'Save' }).click();
    await frame.getByText('Standard 5: Say what the panel was shown.').waitFor();

    const answering = await open('/matrix/5', owner);
    await answering.frame.getByText('Standard 5: Say what the panel was shown.').waitFor();
    await answering.frame.getByRole('button', { name: 'Answer', exact: true }).click();
    const answer = answering.frame.getByRole('form', { name: 'Answer' });
    await answer.getByLabel('Your answer').fill('Ten forms, drawn by lot.');
    await answer.getByRole('button', { name: 'Save' }).click();
    await answering.frame.getByText(/: Ten forms, drawn by lot\.$/).waitFor();
  });

  test('[N7] [N8] whoever receives it sends it back without being refused; the force submits it again', async () => {
    const { frame } = await open('/matrix/sign-off', facilitator);
    await frame.getByRole('button', { name: 'Send back with reasons' }).click();
    const back = frame.getByRole('form', { name: 'Send back with reasons' });
    await back.getByRole('textbox').fill('Standard 3: say what came of it.');
    await back.getByRole('button', { name: 'Save' }).click();
    await back.waitFor({ state: 'detached' });
    await frame.getByText('Sent back. Mend what is asked for and submit it again.').waitFor();
    await frame
      .getByText(/^Saved \d\d:\d\d$/)
      .first()
      .waitFor();
    await soon(() => frame.getByText(/^Not saved/).count()).toBe(0);

    const second = await open('/matrix/sign-off', owner);
    await second.frame.getByRole('button', { name: 'I have read it' }).click();
    const force = await open('/matrix/sign-off', spoc);
    await force.frame.getByRole('button', { name: /^Submit/ }).click();
    await force.frame.getByText('Submitted. Not accepted yet.').waitFor();
  });

  test('[N9] [N13] [N14] a signature freezes the return; what changes afterwards is said', async () => {
    const { frame } = await open('/matrix/sign-off', chief);
    await frame.getByText('Submitted. Not accepted yet.').waitFor();
    await frame.getByText(/standards have no final level and will not be covered/).waitFor();
    await frame.getByRole('button', { name: 'Sign the return off' }).click();
    await frame.getByText(/^Signed off by .*, Deputy Chief Constable, on 14 May 2027\.$/).waitFor();
    await frame.getByText('Nothing has changed since.').waitFor();
    await frame.evaluate(() => void (location.hash = '/matrix/5'));
    await frame
      .getByText(/^Signed off 14 May\. To change it, ask the Deputy Chief Constable to reopen\./)
      .waitFor();
    await soon(() => frame.getByRole('button', { name: 'Change the final level' }).count()).toBe(0);

    const speaking = await open('/matrix/5', facilitator);
    await speaking.frame.getByRole('button', { name: 'Write down what a group says' }).click();
    const group = speaking.frame.getByRole('form', { name: 'What a group says' });
    await group.getByLabel('The group, by its own name for itself').fill('Youth panel');
    await group.getByLabel('Level').selectOption('1');
    await group.getByRole('button', { name: 'Save' }).click();
    await speaking.frame
      .getByText(/^Saved \d\d:\d\d$/)
      .first()
      .waitFor();

    const again = await open('/matrix/sign-off', chief);
    await again.frame.getByText('Standard 5: community view').waitFor();
  });

  test.each([1280, 320])('the pages at %i px fit in every theme and have no axe finding', async (width) => {
    for (const theme of ['default', 'dark', 'contrast'] as const) {
      const at = await stage.open({ path: '/matrix/5', user: chief, width, theme });
      await at.frame.getByRole('heading', { name: 'Community' }).waitFor();
      for (const [path, heading] of [
        ['/matrix/5', /Standard 5/],
        ['/matrix?show=differ', /differ/],
        ['/matrix/sign-off', /Sign-off/],
      ] as const) {
        await at.frame.evaluate((address) => void (location.hash = address), path);
        await at.frame.getByRole('heading', { level: 1, name: heading }).waitFor();
        await at.page.waitForLoadState('networkidle');
        await stands(at, `signOff${path.replace(/\W/g, '-')}-${theme}-${width}`, theme);
      }
      await at.page.close();
    }
  });
});
