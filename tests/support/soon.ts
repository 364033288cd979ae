import { eventually } from './eventually.ts';

type Waiting<T> = jest.Matchers<Promise<void>, T>;
type ByName = Record<string, (...wanted: unknown[]) => void>;

/**
 * `expect` for what a page or SharePoint says: it reads and compares again until it holds, since nobody tells a test when the
 * last part of a page is drawn. `await soon(() => field.inputValue()).toBe('4')`.
 */
export function soon<T>(read: () => Promise<T>, patience?: number): Waiting<T> & { not: Waiting<T> } {
  const matcher =
    (name: string, isNot: boolean) =>
    (...wanted: unknown[]) =>
      eventually(async () => {
        const said = expect(await read());
        ((isNot ? said.not : said) as unknown as ByName)[name]!(...wanted);
      }, patience);
  const matchers = (isNot: boolean): object =>
    new Proxy({}, { get: (_, name) => (name === 'not' ? matchers(true) : matcher(String(name), isNot)) });
  return matchers(false) as Waiting<T> & { not: Waiting<T> };
}
