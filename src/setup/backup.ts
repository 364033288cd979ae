import { copyFailureInWords } from '../ui/copyWords.ts';
import { backupSite } from './copies/backupSite.ts';
import { run } from './tenant/terminal.ts';

// `npm run backup -- --site URL --to FILE`
await run((terminal) => backupSite(process.argv.slice(2), terminal), copyFailureInWords);
