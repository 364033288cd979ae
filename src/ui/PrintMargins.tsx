import type { Marking } from '../domain/list.ts';

/** A4 with the marking at head and foot and page x of y: there from the first moment, since nothing may be printed without it. */
export function PrintMargins({ marking }: { marking: Marking }) {
  const mark = `{ content: '${marking}'; font: 10pt sans-serif; }`;
  const count = `{ content: 'page ' counter(page) ' of ' counter(pages); font: 10pt sans-serif; }`;
  return (
    <style>
      {`@page { size: A4; margin: 20mm 18mm; @top-center ${mark} @bottom-center ${mark} @bottom-right ${count} }`}
    </style>
  );
}
