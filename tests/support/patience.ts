// A browser, a server and a whole page take longer than a function.
jest.setTimeout(120_000);
