import * as z from 'zod/mini';
import type { Column } from './definition.ts';
import { once } from './once.ts';
import { problem } from './problem.ts';

/** A titled web address. */
export interface Link {
  title: string;
  url: string;
}

/** True for an address a browser may open safely: https, or http on this machine while developing. */
export function isWebAddress(value: string): boolean {
  return /^https:\/\/[^\s]+$/i.test(value) || /^http:\/\/(localhost|127\.0\.0\.1)[:/][^\s]*$/i.test(value);
}

/** One web address. Graph cannot write SharePoint's hyperlink column, so it is text. */
export const link = once((): Column<string | null> => {
  const address = z.string(problem('notALink')).check(z.refine(isWebAddress, problem('notALink')));
  return {
    column: { type: 'text', maxLength: 255 },
    schema: z.codec(z.nullish(z.string(problem('notALink'))), z.nullable(address), {
      decode: (cell) => (cell ? cell : null),
      encode: (value) => value,
    }),
  };
});

/** Several titled links, one a line: `Slides | https://…`. Readable and mendable by hand in SharePoint. */
export const links = once((): Column<Link[]> => {
  const one = z.object({
    title: z.string(problem('notText')),
    url: z.string(problem('notALink')).check(z.refine(isWebAddress, problem('notALink'))),
  });
  return {
    column: { type: 'note' },
    schema: z.codec(z.nullish(z.string(problem('notALink'))), z.array(one), {
      decode: (cell) =>
        (cell ?? '')
          .split('\n')
          .map(lineToLink)
          .filter((l) => l.url !== '' || l.title !== ''),
      encode: (all) => all.map(({ title, url }) => `${title} | ${url}`).join('\n'),
    }),
  };
});

function lineToLink(line: string): Link {
  const at = line.lastIndexOf('|');
  const title = (at < 0 ? '' : line.slice(0, at)).trim();
  const url = line.slice(at + 1).trim();
  return { title: title || url, url };
}
