import actions from '../../../content/reference/actions.json' with { type: 'json' };
import bodies from '../../../content/reference/bodies.json' with { type: 'json' };
import commitments from '../../../content/reference/commitments.json' with { type: 'json' };
import cycles from '../../../content/reference/cycles.json' with { type: 'json' };
import commitment2025 from '../../../content/reference/files/commitment/2025.json' with { type: 'json' };
import forces from '../../../content/reference/forces.json' with { type: 'json' };
import type { HubContent } from './fillHub.ts';

/** What every new hub begins with, all of it public: forces, bodies, actions in our words, the Commitment as published. */
export const referenceContent: HubContent = {
  rows: new Map(Object.entries({ forces, bodies, actions, cycles, commitments })),
  files: [{ path: 'commitment/2025.json', text: `${JSON.stringify(commitment2025, null, 2)}\n` }],
};
