import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { groupActions } from '../actionsView.ts';
import { ActionRow } from './ActionRow.tsx';
import { GroupRow } from './GroupRow.tsx';
import type { RowsProps } from './rowsProps.ts';
import { useTableStyles } from './tableStyles.ts';

/** About the height of a row before it is measured. */
const usualHeight = 54;

/** Only the rows near the screen, between two spacers as high as those left out. */
export function VirtualRows({ register, shown, open }: RowsProps) {
  const styles = useTableStyles();
  const rows = useMemo(
    () => groupActions(register, shown).flatMap((group) => [group, ...group.actions]),
    [register, shown],
  );
  const body = useRef<HTMLTableSectionElement>(null);
  const scrollMargin = useTopOf(body);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => usualHeight,
    measureElement: (element) => element.getBoundingClientRect().height || usualHeight,
    overscan: 8,
    scrollMargin,
  });
  const near = virtualizer.getVirtualItems();
  const above = (near[0]?.start ?? scrollMargin) - scrollMargin;
  const below = virtualizer.getTotalSize() - ((near.at(-1)?.end ?? scrollMargin) - scrollMargin);
  return (
    <tbody ref={body} role="rowgroup" className={styles.body}>
      <tr aria-hidden className={styles.spacer} style={{ height: above }} />
      {near.map(({ index }) => {
        const row = rows[index];
        if (row === undefined) return null;
        const place = { index, measure: virtualizer.measureElement };
        return 'actions' in row ? (
          <GroupRow key={`group ${row.key}`} title={row.title} count={row.actions.length} {...place} />
        ) : (
          <ActionRow key={row.row.id} register={register} action={row} isOpen={row.ref === open} {...place} />
        );
      })}
      <tr aria-hidden className={styles.spacer} style={{ height: below }} />
    </tbody>
  );
}

/** How far down the page the rows begin; notices and filters above them come and go. */
function useTopOf(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const box = element.current?.getBoundingClientRect();
      if (box && box.width > 0) setTop(Math.round(box.top + scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}
