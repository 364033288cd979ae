import { useFreezes } from '../../data/hooks/useFreezes.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { freezesOf } from '../../domain/freezing.ts';
import type { Post } from '../../domain/posts.ts';
import { useSurroundings } from '../../ui/SurroundingsContext.tsx';
import type { Matrix } from './useMatrix.ts';

/** An agreement that its evidence is frozen with. */
interface Agreement {
  /** The key of the final level or of the signature. */
  key: string;
  standardKey: string | null;
  post: Pick<Post, 'recordKey' | 'title'> | null;
  evidence: readonly Evidence[];
}

/** Begins to freeze the evidence of what was agreed: kept on the device first, copied a minute later. */
export function useFreezeAgreed({ hub, cycle, today }: Matrix): (agreement: Agreement) => Promise<void> {
  const { freezes } = useFreezes();
  const { me } = useSurroundings();
  return async ({ key, standardKey, post, evidence }) => {
    if (!hub?.forceKey || cycle === null || evidence.length === 0) return;
    const agreed = {
      ...{ agreementKey: key, day: today, forceKey: hub.forceKey, cycleKey: cycle.recordKey, standardKey },
      ...{ postKey: post?.recordKey ?? null, postTitle: post?.title ?? null, seenBy: me.name },
    };
    await freezes.start(freezesOf(agreed, evidence));
  };
}
