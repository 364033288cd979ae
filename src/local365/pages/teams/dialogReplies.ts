import { openFrameDialog, type FrameDialog } from './frameDialog.ts';
import { push } from './frames.ts';
import type { Exchange, Replies } from './host.ts';

interface DialogInfo {
  url: string;
  title?: string;
  height?: unknown;
  width?: unknown;
}

const closedByPerson = 'User cancelled/closed the task module.';
let task: { dialog: FrameDialog; answer(...args: unknown[]): void } | null = null;
let stage: FrameDialog | null = null;

async function startTask({ args, reply }: Exchange): Promise<void> {
  const info = args[0] as DialogInfo;
  const dialog = openFrameDialog('task', info.url, info.title ?? 'Dialog');
  dialog.resize(info.height, info.width);
  let answered = false;
  const answer = (...answers: unknown[]) => {
    if (!answered) reply(...answers);
    answered = true;
  };
  task = { dialog, answer };
  await dialog.closed;
  answer(closedByPerson);
  task = null;
}

function completeTask({ frame, args }: Exchange): void {
  if (!task || task.dialog.frame !== frame) return;
  task.answer(null, args[0]);
  task.dialog.close();
}

async function openStage({ args, reply }: Exchange): Promise<void> {
  const { contentUrl, title } = args[0] as { contentUrl: string; title?: string };
  stage = openFrameDialog('stage', contentUrl, title ?? 'Stage');
  reply(undefined);
  await stage.closed;
  stage = null;
}

/** Pages of the app in a modal frame: dialogs (once called tasks) and the stage. */
export const dialogReplies: Replies = {
  'tasks.startTask': startTask,
  'tasks.completeTask': completeTask,
  'tasks.updateTask': ({ args }) => {
    const { height, width } = (args[0] ?? {}) as DialogInfo;
    task?.dialog.resize(height, width);
  },
  messageForParent: ({ host, args }) => push(host.tab, 'messageForParent', args),
  messageForChild: ({ args }) => {
    if (task) push(task.dialog.frame, 'messageForChild', args);
  },
  'stageView.open': openStage,
  'stageView.self.close': ({ reply }) => {
    reply(undefined);
    stage?.close();
  },
};
