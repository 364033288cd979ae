import { serveLocal365 } from '../../src/local365/serve.ts';
import { options } from './tenant.ts';

const [, , dataDir = ':memory:', port = '4102'] = process.argv;
const { url } = await serveLocal365({ ...options, dataDir, port: Number(port) });
console.log(url);
