import { copyFailureInWords } from '../ui/copyWords.ts';
import { restoreSite } from './copies/restoreSite.ts';
import { run } from './tenant/terminal.ts';

// `npm run restore -- --site URL --from FILE [--plan]`
await run((terminal) => restoreSite(process.argv.slice(2), terminal), copyFailureInWords);
