import { existsSync, readFileSync } from 'node:fs';
import { tokens } from '@fluentui/react-components';
import { createRequire } from 'node:module';

const { leanFluent } = createRequire(`${process.cwd()}/package.json`)('./spfx/config/leanFluent.js') as {
  leanFluent: (webpack: object) => { pattern: RegExp; file: string }[];
};

class NormalModuleReplacementPlugin {
  pattern: RegExp;
  file: string;
  constructor(pattern: RegExp, file: string) {
    this.pattern = pattern;
    this.file = file;
  }
}

describe("What takes the place of two of Fluent's files", () => {
  const replaced = leanFluent({ NormalModuleReplacementPlugin });
  const originals = [
    'node_modules/@fluentui/tokens/lib/tokens.js',
    'node_modules/@griffel/core/src/renderer/rehydrateRendererCache.js',
  ];

  test('stands for files that are there, and exports what they export', () => {
    expect(replaced).toHaveLength(originals.length);
    originals.forEach((original, nth) => {
      expect(original).toMatch(replaced[nth]!.pattern);
      expect(existsSync(replaced[nth]!.file)).toBe(true);
      expect(exportsOf(replaced[nth]!.file)).toEqual(exportsOf(original));
    });
  });

  test('says of every token what Fluent says', async () => {
    const lean = (await import(replaced[0]!.file)) as { tokens: typeof tokens };
    expect(Object.keys(tokens).length).toBeGreaterThan(400);
    for (const [name, value] of Object.entries(tokens))
      expect([name, lean.tokens[name as keyof typeof tokens]]).toEqual([name, value]);
  });
});

function exportsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^export (?:const|function) (\w+)/gm)].map(
    ([, name]) => name!,
  );
}
