import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { isEnded } from '../../../domain/actionChanges.ts';
import type { Action } from '../../../domain/actions.ts';
import { addresses } from '../../../domain/addresses.ts';
import type { ActionStep } from '../../../domain/addresses.ts';
import { goTo } from '../../../ui/address.ts';
import { askOf } from '../askOf.ts';
import { say } from '../panelWords.ts';

type Step = Exclude<ActionStep, 'update' | 'second-person' | 'check'>;

const words = {
  edit: 'edit',
  split: 'split',
  merge: 'merge',
  move: 'move',
  'normal-business': 'normalBusiness',
  reopen: 'reopen',
} as const satisfies Record<Step, Parameters<typeof say>[0]>;

/** [More] of one action: change, split, merge, move, already normal business. */
export function MoreMenu({ action, query }: { action: Action; query: string }) {
  const open: Step[] = ['edit', 'split', 'merge', 'move', 'normal-business'];
  const steps: Step[] = isEnded(action.state) ? ['edit', 'reopen'] : open;
  const askForChange = () => goTo(addresses.newAsk(askOf(action)));
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button icon={<MoreHorizontalRegular />}>{say('more')}</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {steps.map((step) => (
            <MenuItem key={step} onClick={() => goTo(addresses.changeAction(action.ref, step) + query)}>
              {say(words[step])}
            </MenuItem>
          ))}
          <MenuItem onClick={askForChange}>{say('askForChange')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
