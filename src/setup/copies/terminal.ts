import { createInterface } from 'node:readline/promises';
import { copyFailureInWords } from '../../ui/copyWords.ts';
import { openBrowser } from '../tenant/openBrowser.ts';
import type { Terminal } from './openSite.ts';

/** The terminal this process runs in. */
export const terminal: Terminal = {
  say: (words) => void process.stderr.write(`${words}\n`),
  open: openBrowser,
  async agree(question) {
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    const answer = await lines.question(`${question} (y/n) `);
    lines.close();
    return /^y(es)?$/i.test(answer.trim());
  },
};

/** Runs a command to its end: whatever goes wrong is a sentence and exit code 1. */
export function runInTerminal(command: Promise<boolean>): void {
  command.then(
    (isDone) => void (process.exitCode = isDone ? 0 : 1),
    (thrown: unknown) => {
      terminal.say(copyFailureInWords(thrown));
      process.exitCode = 1;
    },
  );
}
