import { whenPrepared } from './preparing.ts';

// A browser, a server and a whole page take longer than a function.
jest.setTimeout(120_000);

/** Fetching the web part's toolchain and building it, on a machine that has nothing yet and other work. */
const buildMayTake = 900_000;

beforeAll(whenPrepared, buildMayTake);
