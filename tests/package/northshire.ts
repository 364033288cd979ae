/** Every option of `npm run package`, as a force would give it. */
export const northshire = [
  ...['--host', 'https://hub.northshire.police.uk'],
  ...['--client-id', '11111111-1111-4111-8111-111111111111'],
  ...['--tenant-id', '22222222-2222-4222-8222-222222222222'],
  ...['--site', 'https://northshire.sharepoint.com/sites/hub'],
  ...['--organisation', 'Northshire Police'],
  ...['--contact', 'the race equality team (race.hub@northshire.police.uk)'],
];
