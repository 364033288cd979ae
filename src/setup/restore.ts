import { restoreSite } from './copies/restoreSite.ts';
import { runInTerminal, terminal } from './copies/terminal.ts';

// `npm run restore -- --site URL --from FILE [--plan]`
runInTerminal(restoreSite(process.argv.slice(2), terminal));
