import fc from 'fast-check';
import { createScrub } from '../../src/setup/firstContact/scrub.ts';

const names = ['Olive Owner-Smith', 'Zoë O’Neill', 'Carl (IT) Contributor'];
const mails = ['olive.owner@north.police.uk', 'carl_c#EXT#@north.onmicrosoft.com'];
const places = ['north.sharepoint.com', '/sites/anti-racism', 'northshirepolice'];
const secrets = [...names, ...mails, ...places];
const scrub = createScrub({ names, mails, places });
const written = (value: unknown) => JSON.stringify(scrub(value)).toLowerCase();

const spelled = fc
  .constantFrom(...secrets)
  .chain((secret) =>
    fc.constantFrom(secret, secret.toUpperCase(), secret.toLowerCase(), encodeURIComponent(secret)),
  );
const around = fc.string({ maxLength: 12 }).map((text) => text.replaceAll('%', ''));
const tainted = fc.tuple(around, spelled, around).map((parts) => parts.join(''));
const anyJson = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    tainted,
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom('displayName', 'Title', 'id', 'value'), tainted), tie('value'), {
      maxKeys: 4,
    }),
    tie('value').map((value) => JSON.stringify(value)),
  ),
})).value;

describe('A report names nobody', () => {
  test('nothing known of the people and the place is left, however it is spelled, encoded or nested', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const left = written(value);
        for (const secret of secrets) {
          expect(left).not.toContain(secret.toLowerCase());
          expect(left).not.toContain(encodeURIComponent(secret).toLowerCase());
        }
      }),
      { numRuns: 500 },
    );
  });

  test("nobody else's mail, id, token or login is left either", () => {
    const token = fc
      .tuple(fc.base64String({ minLength: 8 }), fc.base64String({ minLength: 8 }))
      .map(([head, body]) => `eyJ${head.replace(/\W/g, '')}.eyJ${body.replace(/\W/g, '')}.sig`);
    const login = fc.emailAddress().map((mail) => `i:0#.f|membership|${mail}`);
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.uuid(), token, login), around, (secret, before) => {
        const left = written({ words: `${before} ${secret} ${before}`, [secret]: [secret] });
        expect(left).not.toContain(secret.toLowerCase());
        expect(left).not.toContain(JSON.stringify(secret).slice(1, -1).toLowerCase());
      }),
      { numRuns: 500 },
    );
  });

  test('the same id becomes the same stand-in, another one another', () => {
    const [one, other] = ['aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000002'];
    const ids = [one, `"${one?.toUpperCase()},3"`, other];
    expect(createScrub({ names, mails, places })(ids)).toEqual(['guid-1', '"guid-1,3"', 'guid-2']);
  });

  test('what says how a service behaves stays', () => {
    const answer = {
      status: 412,
      body: { error: { code: 'resourceModified', message: "ETag does not match current item's value" } },
      fields: { Due: '2027-07-13T23:00:00Z', Amount: 99, Title: 'zz-hub-1' },
    };
    expect(scrub(answer)).toEqual(answer);
  });

  test('a person in an answer is a person, a list is a list', () => {
    const picked = JSON.stringify([
      { DisplayText: 'Someone', EntityData: { ObjectId: 'x', Title: 'Chief of Pay' } },
    ]);
    const given = { LoginName: 'x', Title: 'Someone Else', displayName: 'zz-hub-abc', value: picked };
    expect(scrub(given)).toEqual({
      LoginName: '‹person›',
      Title: '‹person›',
      displayName: 'zz-hub-abc',
      value: '[{"DisplayText":"‹person›","EntityData":{"ObjectId":"x","Title":"‹person›"}}]',
    });
  });
});
