import type { FrameworkFile } from '../../../domain/frameworkFile.ts';
import { say } from './editionsWords.ts';

/** How much was read. */
export function countsInWords({ levels, standards }: FrameworkFile): string {
  const sum = (of: (one: FrameworkFile['standards'][number]) => readonly unknown[]) =>
    standards.reduce((count, one) => count + of(one).length, 0);
  return say('counts', {
    count: standards.length,
    levels: levels.length,
    statements: sum(({ statements }) => statements),
    measures: sum(({ measures }) => measures),
    prompts: sum(({ prompts }) => prompts),
    links: sum(({ alsoAnswers }) => alsoAnswers),
  });
}

/** The levels by number and name. */
export function levelsInWords({ levels }: FrameworkFile): string {
  if (levels.length === 0) return say('noLevels');
  return say('levelsRead', { levels: levels.map(({ level, name }) => levelName(level, name)).join(', ') });
}

/** Each standard with what was read of it: "1 Being heard: 30 statements (6, 6, 6, 6, 6), 2 measures, 1 prompt." */
export function standardLines({ levels, standards }: FrameworkFile): string[] {
  return standards.map(({ number, title, statements, measures, prompts }) => {
    const each = levels.map(({ level }) => statements.filter((one) => one.level === level).length);
    return say('standardRead', {
      ...{ number: String(number), title, count: statements.length, each: each.join(', ') },
      ...{ measures: measures.length, prompts: prompts.length },
    });
  });
}

/**
 * What looks as if a cell were missing: a standard without statements on a level, or without any, though others have them. A
 * framework may be so; a person looks before saving.
 */
export function unevenLines({ levels, standards }: FrameworkFile): string[] {
  const used = levels.filter(({ level }) =>
    standards.some(({ statements }) => statements.some((one) => one.level === level)),
  );
  return standards.flatMap(({ number, title, statements }) => {
    const named = { number: String(number), title };
    const lacking = used.filter(({ level }) => !statements.some((one) => one.level === level));
    if (lacking.length === 0) return [];
    if (statements.length === 0) return [say('unevenNone', named)];
    return [
      say('unevenLevels', {
        ...named,
        levels: lacking.map(({ level, name }) => levelName(level, name)).join(', '),
      }),
    ];
  });
}

/** A level without a name of its own is called by its number already. */
function levelName(level: number, name: string): string {
  return name.includes(String(level)) ? name : `${level} ${name}`;
}
