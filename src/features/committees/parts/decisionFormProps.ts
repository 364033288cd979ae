import type { Agreement } from '../../../domain/actions.ts';
import type { Body } from '../../../domain/bodies.ts';
import type { Asked } from '../../../domain/jointAnswers.ts';
import type { CommitteeState } from '../useCommittee.ts';

/** What the form for one decision is given. */
export interface DecisionFormProps {
  action: Asked;
  /** The answer that was pressed; null where the state is to be chosen. */
  start: Agreement | null;
  body: Body;
  state: CommitteeState;
  onClose: () => void;
}
