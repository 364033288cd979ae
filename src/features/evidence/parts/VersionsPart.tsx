import type { Evidence } from '../../../domain/evidence.ts';
import { Section } from '../../../ui/Section.tsx';
import { say } from '../evidencePagesWords.ts';
import { versionRows } from '../itemView.ts';
import { RowList } from './RowList.tsx';

/** The versions of an item, newest first; nothing where it is the only one. */
export function VersionsPart({ item, items }: { item: Evidence; items: readonly Evidence[] }) {
  const rows = versionRows(item, items);
  if (rows.length === 0) return null;
  return (
    <Section title={say('versions')}>
      <RowList rows={rows} />
    </Section>
  );
}
