import { backupSite } from './copies/backupSite.ts';
import { runInTerminal, terminal } from './copies/terminal.ts';

// `npm run backup -- --site URL --to FILE`
runInTerminal(backupSite(process.argv.slice(2), terminal));
