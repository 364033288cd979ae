import { buildWebPart } from './buildWebPart.ts';

// `npm run webpart`: the web part and its package for SharePoint's app catalogue.
buildWebPart((words) => process.stderr.write(`${words}\n`)).then(
  (dir) => process.stdout.write(`The package is ${dir}/race-action-hub.sppkg\n`),
  (thrown: unknown) => {
    process.stderr.write(`${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
    process.exit(1);
  },
);
