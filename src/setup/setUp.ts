import { setUpCommand } from './command/setUpCommand.ts';
import { run } from './tenant/terminal.ts';

/** `npm run setup`: makes a site of a real tenant a hub, or repairs one. */
await run((terminal) => setUpCommand(process.argv.slice(2), terminal));
