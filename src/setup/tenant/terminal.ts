import { createInterface } from 'node:readline/promises';
import { openBrowser } from './openBrowser.ts';
import { sentenceOf } from './stopped.ts';

/** The person in front of a command. */
export interface Terminal {
  say: (words: string) => void;
  /** Shows a page in their browser. */
  open: (address: string) => Promise<void>;
  /** True where they agree to go on. */
  agree: (question: string) => Promise<boolean>;
  /** Aborted when they press Ctrl-C; pressed again, the command ends at once. */
  signal: AbortSignal;
}

/** The terminal this process runs in. */
export function openTerminal(): Terminal {
  const stop = new AbortController();
  const say = (words: string): void => void process.stdout.write(`${words}\n`);
  let askedAt = 0;
  process.on('SIGINT', () => {
    // npm passes on the Ctrl-C that the terminal has sent here already: the same press twice.
    if (askedAt > 0 && Date.now() - askedAt > 1_000) process.exit(1);
    if (askedAt > 0) return;
    askedAt = Date.now();
    say('Stopping. Press Ctrl-C again to end at once.');
    stop.abort();
  });
  return {
    say,
    open: openBrowser,
    signal: stop.signal,
    async agree(question) {
      const lines = createInterface({ input: process.stdin, output: process.stdout });
      try {
        const answer = await lines.question(`${question} (y/n) `, { signal: stop.signal });
        return /^y(es)?$/i.test(answer.trim());
      } catch {
        return false;
      } finally {
        lines.close();
      }
    },
  };
}

/** Runs a command to its end; what goes wrong is a sentence (`inWords`) and exit code 1. */
export async function run(
  command: (terminal: Terminal) => Promise<boolean>,
  inWords: (thrown: unknown) => string = sentenceOf,
): Promise<void> {
  const isDone = await command(openTerminal()).catch((thrown: unknown) => {
    process.stderr.write(`${inWords(thrown)}\n`);
    return false;
  });
  // Whatever still waits, a sign-in page nobody answered, must not keep the command open.
  process.exit(isDone ? 0 : 1);
}
