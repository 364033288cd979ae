import { readFileSync } from 'node:fs';
import { readPng } from '../support/png.ts';
import type { Dot, Picture } from '../support/png.ts';

const icons = 'assets/icons';
const { accentColor } = JSON.parse(readFileSync('manifest/manifest.json', 'utf8')) as { accentColor: string };

function dotsOf(picture: Picture): { x: number; y: number; dot: Dot }[] {
  return Array.from({ length: picture.width * picture.height }, (_, at) => {
    const [x, y] = [at % picture.width, Math.floor(at / picture.width)];
    return { x, y, dot: picture.dot(x, y) };
  });
}

const hex = ([red, green, blue]: Dot) =>
  `#${[red, green, blue].map((one) => one.toString(16).padStart(2, '0')).join('')}`.toUpperCase();

describe('The icons', () => {
  test('[MF4] the colour icon is 192 by 192, opaque to its edges, with its symbol in the middle 120', () => {
    const picture = readPng(`${icons}/color.png`);
    expect([picture.width, picture.height]).toEqual([192, 192]);
    const dots = dotsOf(picture);
    expect(dots.filter(({ dot }) => dot[3] !== 255)).toEqual([]);
    const symbol = dots.filter(({ dot }) => hex(dot) !== accentColor);
    expect(symbol.length).toBeGreaterThan(2_000);
    const places = symbol.flatMap(({ x, y }) => [x, y]);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(36);
    expect(Math.max(...places)).toBeLessThan(156);
  });

  test('[MF4] the outline icon is 32 by 32, white only, on nothing', () => {
    const picture = readPng(`${icons}/outline.png`);
    expect([picture.width, picture.height]).toEqual([32, 32]);
    const dots = dotsOf(picture).map(({ dot }) => dot);
    const seen = dots.filter((dot) => dot[3] > 0);
    expect(seen.length).toBeGreaterThan(100);
    expect(seen.length).toBeLessThan(dots.length / 2);
    expect(seen.filter((dot) => hex(dot) !== '#FFFFFF')).toEqual([]);
    expect(seen.some((dot) => dot[3] === 255)).toBe(true);
  });

  test('[MF4] the small colour icon is 32 by 32 with transparent corners, on the ground of the large one', () => {
    const picture = readPng(`${icons}/color32x32.png`);
    expect([picture.width, picture.height]).toEqual([32, 32]);
    for (const [x, y] of [
      [0, 0],
      [31, 0],
      [0, 31],
      [31, 31],
    ] as const)
      expect(picture.dot(x, y)[3]).toBe(0);
    expect(hex(picture.dot(16, 2))).toBe(accentColor);
  });

  test('[MF4] the picture SharePoint shows of the tab is 1024 by 768', () => {
    const { width, height } = readPng('assets/preview.png');
    expect([width, height]).toEqual([1024, 768]);
  });
});
