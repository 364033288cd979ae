import { spawn } from 'node:child_process';

/** Opens an address in the person's browser where there is one; the address is on screen too. */
export async function openBrowser(address: string): Promise<void> {
  const [command, args] = openerOf(process.platform, address);
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function openerOf(platform: NodeJS.Platform, address: string): [string, string[]] {
  if (platform === 'darwin') return ['open', [address]];
  // Never through a shell: the address holds ampersands.
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]];
  return ['xdg-open', [address]];
}
