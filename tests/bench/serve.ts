import { serveLocal365 } from '../../src/local365/serve.ts';
import { readPeople } from '../../src/setup/content.ts';
import { sampleTenant } from '../../src/setup/sampleTenant.ts';

// One hub for the bench in a process of its own: `node serve.ts PORT DATA_DIR TAB_DIR TAB_URL FLOOR_DIR WEB_PART_DIR`.
const [port = '', dataDir = '', tabDir = '', tabUrl = '', floorDir = '', webPartDir = ''] =
  process.argv.slice(2);
const place = { port: Number(port), dataDir, tabDir, webPartDir, version: 'bench' };
const tenant = sampleTenant(place, readPeople());
const tab = tenant.folders?.find((folder) => folder.dir === tabDir);
if (!tenant.teams || !tab) throw new Error('the sample tenant has no tab');
const floor = { at: '/floor', dir: floorDir, headers: tab.headers };
const folders = [floor, ...(tenant.folders ?? [])];
await serveLocal365({ ...tenant, folders, teams: { ...tenant.teams, tabUrl }, port: Number(port) });
process.stdout.write('ready\n');
