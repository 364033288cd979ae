import { useContentFile } from '../../data/hooks/useContentFile.ts';
import { useList } from '../../data/hooks/useList.ts';
import { useListByScopes } from '../../data/hooks/useListByScopes.ts';
import { currentCycle, cycles } from '../../domain/cycles.ts';
import { answersOf, answersScope } from '../../domain/framework/answers.ts';
import { standardInFile } from '../../domain/framework/standardInFile.ts';
import { frameworkFile } from '../../domain/frameworkFile.ts';
import { frameworks, standards } from '../../domain/frameworks.ts';
import { linkScope, links } from '../../domain/links.ts';
import { questionOptions, standardOptions } from './takeView.ts';
import type { ItemsState } from './useItems.ts';

/** What evidence can be taken for: the standards of the cycle under way, and what they also answer. */
export function useTakeOptions({ today, forceKey, items }: ItemsState) {
  const all = {
    cycles: useList(cycles),
    frameworks: useList(frameworks),
    standards: useList(standards),
    answers: useList(links, answersScope),
  };
  const cycle = currentCycle(all.cycles.items, today);
  const edition = all.frameworks.items.find(({ recordKey }) => recordKey === cycle?.frameworkKey) ?? null;
  const file = useContentFile(edition?.filePath ?? null, frameworkFile).content;
  const answering = all.standards.items
    .filter(({ frameworkKey }) => frameworkKey === edition?.recordKey)
    .sort((a, b) => a.number - b.number)
    .map((standard) => ({
      standard,
      answers: answersOf(standard.recordKey, file && standardInFile(file, standard), all.answers.items),
    }));
  const keys = new Set(
    answering.flatMap(({ standard, answers }) => [standard.recordKey, ...answers.map(({ key }) => key)]),
  );
  const scopes = forceKey === null ? [] : [...keys].map((key) => linkScope(forceKey, key));
  const proofs = useListByScopes(links, scopes);
  return {
    lists: [all.cycles, all.standards, proofs],
    proofs: proofs.items,
    standards: standardOptions(answering, proofs.items, items),
    questions: questionOptions(answering, proofs.items, items),
    titleOf: (key: string) =>
      answering.find(({ standard }) => standard.recordKey === key)?.standard.title ??
      answering.flatMap(({ answers }) => answers).find((one) => one.key === key)?.title ??
      key,
  };
}

/** What `useTakeOptions` returns. */
export type TakeOptions = ReturnType<typeof useTakeOptions>;
