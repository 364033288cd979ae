import { placeOf, places } from '../../src/domain/addresses.ts';
import { isAtItsPlace, placeOfTab, tabAt, tabPlaces } from '../../src/hosts/teams/tabPlace.ts';
import english from '../../src/content/messages/en-GB/configure.json' with { type: 'json' };

const page = 'https://hub.northshire.police.uk/configure.html';

describe('A tab in a channel, a chat or a meeting', () => {
  test.each(tabPlaces)('[MF11] %s is a place of the product, and the tab opens there', (place) => {
    expect(places).toContain(place);
    const { entityId, contentUrl, websiteUrl } = tabAt(place, page);
    const url = new URL(contentUrl);
    expect(`${url.origin}${url.pathname}`).toBe('https://hub.northshire.police.uk/index.html');
    expect(placeOf(url.hash)).toBe(place);
    expect(websiteUrl).toBe(contentUrl);
    expect(placeOfTab(entityId)).toBe(place);
  });

  test('[MF11] each place offered is described', () => {
    const described = Object.keys(english).filter((key) => key.startsWith('about.'));
    expect(described).toEqual(tabPlaces.map((place) => `about.${place}`));
  });

  test('[MF11] the personal app and a new tab were set up for no place', () => {
    expect([placeOfTab('home'), placeOfTab(''), placeOfTab(undefined)]).toEqual([null, null, null]);
  });

  test('[MF11] a tab that has moved on, or was never set up, is not at its place', () => {
    expect(isAtItsPlace('actions', '#/actions')).toBe(true);
    expect(isAtItsPlace('actions', '#/actions/1-4')).toBe(false);
    expect(isAtItsPlace('actions', '#/matrix')).toBe(false);
    expect(isAtItsPlace('home', '#/today')).toBe(false);
  });
});
