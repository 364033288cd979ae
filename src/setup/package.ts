import { readFileSync } from 'node:fs';
import { buildTab } from './buildTab.ts';
import { readPackageOptions } from './teamsPackage/packageOptions.ts';
import { writePackage } from './teamsPackage/writePackage.ts';

/** `npm run package`: the zip for Teams and the folder for a web server. Asks for nothing secret, for there is none. */
async function makePackage(): Promise<void> {
  const options = readPackageOptions(process.argv.slice(2));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const tabDir = await buildTab(() => process.stderr.write('Building the tab, once.\n'));
  const { zip, site, left } = writePackage(options, tabDir, version);
  process.stdout.write(`For Teams:          ${zip}\nFor a web server:   ${site}\n`);
  process.stdout.write(
    left.length === 0
      ? 'Nothing is left to fill in. docs/installTeamsTab.md says what to do with both.\n'
      : `Left to fill in: ${left.join(', ')}. Run the command again with them; before that Teams takes no upload.\n`,
  );
}

makePackage().catch((thrown: unknown) => {
  process.stderr.write(`${(thrown as Error).message}\n`);
  process.exitCode = 1;
});
