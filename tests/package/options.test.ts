import { readPackageOptions } from '../../src/setup/teamsPackage/packageOptions.ts';
import { northshire } from './northshire.ts';

describe('The options of npm run package', () => {
  test('[MF8] all given', () => {
    expect(readPackageOptions([...northshire, '--shape', 'national'])).toMatchObject({
      host: new URL('https://hub.northshire.police.uk'),
      site: new URL('https://northshire.sharepoint.com/sites/hub'),
      organisation: 'Northshire Police',
      shape: 'national',
      manifestVersion: '1.25',
    });
  });

  test('[MF8] none given: nothing is guessed but the shape, the version and where to write', () => {
    const { host, clientId, tenantId, site, organisation, contact } = readPackageOptions([]);
    expect([host, clientId, tenantId, site, organisation, contact]).toEqual(Array(6).fill(null));
  });

  test('[MF8] a slash at the end does no harm', () => {
    const options = readPackageOptions([
      '--host',
      'https://hub.x.uk/',
      '--site',
      'https://x.sharepoint.com/sites/hub/',
    ]);
    expect(options.host?.hostname).toBe('hub.x.uk');
    expect(options.site?.href).toBe('https://x.sharepoint.com/sites/hub');
  });

  test.each([
    ['--host', 'http://hub.x.uk', 'has to start with https'],
    ['--host', 'hub.x.uk', 'Give a whole address'],
    ['--host', 'https://hub.x.uk/tab', 'without a path or a port: https://hub.x.uk'],
    ['--host', 'https://hub.x.uk:8443', 'without a path or a port: https://hub.x.uk'],
    ['--host', 'https://me:secret@hub.x.uk', 'without a path or a port: https://hub.x.uk'],
    ['--client-id', '1234', 'Give the id as Entra shows it'],
    ['--tenant-id', 'northshire.onmicrosoft.com', 'Give the id as Entra shows it'],
    ['--app-id', '{6f1d2a64-0c0b-4f0e-9a57-3b8f3c1d7e21}', 'Give the id as Entra shows it'],
    ['--site', 'https://x.sharepoint.com', "Give the address of the hub's own site"],
    ['--site', 'http://x.sharepoint.com/sites/hub', 'has to start with https'],
    ['--organisation', 'The Police Service of the County of Northshire', 'Give at most 32'],
    ['--organisation', '  ', 'is empty'],
    ['--shape', 'region', 'Give one of these: force, national'],
    ['--manifest-version', '1.10', 'Give one of these: 1.25, 1.30'],
  ])('[MF8] %s %s is refused', (name, said, sentence) => {
    expect(() => readPackageOptions([name, said])).toThrow(sentence);
  });

  test('[MF8] an option there is not is refused', () => {
    expect(() => readPackageOptions(['--secret', 'x'])).toThrow("Unknown option '--secret'");
  });
});
