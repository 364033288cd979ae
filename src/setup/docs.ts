import { writeFileSync } from 'node:fs';
import { generatedPages } from './docs/pages.ts';

// `npm run docs`: the pages that follow from the code.
for (const [file, text] of Object.entries(generatedPages())) writeFileSync(file, text);
