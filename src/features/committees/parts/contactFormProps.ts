import type { Body } from '../../../domain/bodies.ts';
import type { CommitteeState } from '../useCommittee.ts';

/** What the form for a committee's coordinator needs. */
export interface ContactFormProps {
  state: CommitteeState;
  body: Body;
  onClose: () => void;
}
