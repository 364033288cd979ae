import { firstContactCommand } from './command/firstContactCommand.ts';
import { run } from './tenant/terminal.ts';

/** `npm run first-contact`: tries every assumption about a real tenant on a list that is thrown away. */
await run((terminal) => firstContactCommand(process.argv.slice(2), terminal));
