import { contrast, mix, readColour } from '../../src/hosts/sharepoint/colour.ts';
import { isDarkSection, sectionColours } from '../../src/hosts/sharepoint/sectionColours.ts';

const plain = { semanticColors: { bodyBackground: '#ffffff', bodyText: '#323130', link: '#03787c' } };
const strong = {
  semanticColors: { bodyBackground: '#03787c', bodyText: '#ffffff', bodySubtext: '#ffffff', link: '#ffffff' },
};

describe('the colours of a SharePoint section', () => {
  test('[WP4] a strongly coloured section counts as dark though SharePoint does not call it so', () => {
    expect(isDarkSection(strong)).toBe(true);
    expect(isDarkSection(plain)).toBe(false);
    expect(isDarkSection({ isInverted: true })).toBe(true);
    expect(isDarkSection(null)).toBe(false);
  });

  test('[WP4] surfaces between background and text keep the text readable', () => {
    const colours = sectionColours(strong) ?? {};
    for (const surface of ['colorNeutralBackground1', 'colorNeutralBackground2', 'colorNeutralBackground3'])
      expect(contrast(colours[surface] ?? '', '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });

  test('[WP4] a colour that could not be read there is not taken', () => {
    const pale = { semanticColors: { bodyBackground: '#ffffff', bodyText: '#323130', link: '#dddddd' } };
    expect(sectionColours(pale)).not.toHaveProperty('colorBrandForegroundLink');
    expect(sectionColours(plain)).toMatchObject({ colorBrandForegroundLink: '#03787c' });
  });

  test('[WP4] quiet text and the words of an empty field are readable on every coloured section', () => {
    const blue = { bodyBackground: '#78b6f7', bodyText: '#000000' };
    for (const bodySubtext of [undefined, '#707070', '#1b1a19']) {
      const colours = sectionColours({ semanticColors: { ...blue, bodySubtext } }) ?? {};
      for (const level of [2, 3, 4])
        expect(contrast(colours[`colorNeutralForeground${level}`] ?? '', '#78b6f7')).toBeGreaterThanOrEqual(
          4.5,
        );
    }
    expect(sectionColours(plain)).not.toHaveProperty('colorNeutralForeground4');
  });

  test('[WP4] words that are no colour are left alone', () => {
    expect(readColour('javascript:alert(1)')).toBeNull();
    expect(readColour('rgba(0,0,0,.5)')).toBeNull();
    expect(readColour('#abc')).toBe('#aabbcc');
    expect(sectionColours({ semanticColors: { bodyBackground: 'red;}' } })).toBeNull();
    expect(sectionColours(null)).toBeNull();
  });

  test('a colour between two', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  });
});
