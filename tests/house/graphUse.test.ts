import { notOffered } from '../support/graphOperations.ts';

describe('What the product asks of Graph', () => {
  const items = '/sites/localhost:/sites/hub:/lists/actions/items';

  test('an operation that Graph v1.0 documents is let through, granted or refused', () => {
    expect(
      notOffered([{ method: 'GET', path: `${items}?$expand=fields($select=Title)&$top=5000`, status: 200 }]),
    ).toEqual([]);
    expect(notOffered([{ method: 'DELETE', path: `${items}/7`, status: 403 }])).toEqual([]);
  });

  test('an operation or option that it does not document is caught, whatever was answered', () => {
    const wrong = [
      { method: 'GET', path: `${items}?$count=true`, status: 200 },
      { method: 'DELETE', path: '/sites/localhost:/sites/hub:/lists/actions', status: 403 },
      { method: 'GET', path: `${items}/7/attachments`, status: 405 },
    ];
    expect(notOffered(wrong)).toHaveLength(3);
  });
});
