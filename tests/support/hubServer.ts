import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where the seeded sample world of this run lies. */
export const templateDir = path.resolve('tests/results/template');

/** Where each hub of this run writes the Graph requests it gets. */
export const requestsDir = path.resolve('tests/results/requests');

/** The hub as `npm start` runs it, in a process of its own. */
export interface RunningHub {
  url: string;
  dataDir: string;
  /** Pulls the plug: no chance to tidy up. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** Starts the same hub again on the same address, after `kill`. */
  restart(): Promise<void>;
  faults(faults: Record<string, unknown> | null): Promise<void>;
  token(user: string, scopes?: string): Promise<string>;
}

/** Starts the hub on a copy of the sample world. */
export async function startSampleHub(): Promise<RunningHub> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'hub-'));
  cpSync(templateDir, dataDir, { recursive: true });
  const hub = await startHub({ dataDir, sample: 'demo' });
  return {
    ...hub,
    stop: async () => {
      await hub.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Starts the hub on a data directory; the first start seeds it. */
export async function startHub({
  dataDir,
  sample,
}: {
  dataDir: string;
  sample: string;
}): Promise<RunningHub> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  let process_ = await spawnHub(port, dataDir, sample);
  return {
    url,
    dataDir,
    kill: () => end(process_, 'SIGKILL'),
    stop: () => end(process_, 'SIGTERM'),
    restart: async () => {
      process_ = await spawnHub(port, dataDir, sample);
    },
    faults: async (faults) => {
      const init =
        faults === null
          ? { method: 'DELETE' }
          : { method: 'POST', headers: json, body: JSON.stringify(faults) };
      const answer = await fetch(`${url}/control/faults`, init);
      if (!answer.ok) throw new Error(`faults: ${answer.status}`);
    },
    token: async (user, scopes) => {
      const body = JSON.stringify({ user, scopes });
      const answer = await fetch(`${url}/sign-in/token`, { method: 'POST', headers: json, body });
      const { access_token } = (await answer.json()) as { access_token?: string };
      if (!access_token) throw new Error(`no token for ${user}: ${answer.status}`);
      return access_token;
    },
  };
}

const json = { 'content-type': 'application/json' };

async function spawnHub(port: number, dataDir: string, sample: string): Promise<ChildProcess> {
  const node = path.resolve('node_modules/.bin/node');
  const env: NodeJS.ProcessEnv = { ...process.env, PORT: String(port), DATA_DIR: dataDir, SAMPLE: sample };
  if (existsSync(requestsDir)) env['RECORD_REQUESTS'] = path.join(requestsDir, `${port}.jsonl`);
  const child = spawn(node, ['src/setup/start.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Race Action Hub ready:')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`the hub did not start (${code}):\n${said}`)));
  });
  return child;
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
