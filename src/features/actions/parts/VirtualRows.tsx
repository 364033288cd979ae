import { useVirtualizer, useWindowVirtualizer } from '@tanstack/react-virtual';
import type { Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { scrolledBy } from '../../../ui/scroller.ts';
import { useSurroundings } from '../../../ui/SurroundingsContext.tsx';
import type { Action } from '../../../domain/actions.ts';
import { groupActions } from '../groupActions.ts';
import type { ActionGroup } from '../groupActions.ts';
import { ActionRow } from './ActionRow.tsx';
import { GroupRow } from './GroupRow.tsx';
import type { RowsProps } from './rowsProps.ts';
import { useTableStyles } from './tableStyles.ts';

/** About the height of a row before it is measured. */
const usualHeight = 54;

/** Only the rows near the screen, between two spacers as high as those left out. */
export function VirtualRows(props: RowsProps) {
  const { scroller } = useSurroundings();
  return scroller ? <RowsInElement {...props} scroller={scroller} /> : <RowsInWindow {...props} />;
}

function RowsInWindow(props: RowsProps) {
  const rows = useRows(props);
  const [body, scrollMargin] = useTop(null);
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({ ...measures(rows), scrollMargin });
  return <NearRows {...props} {...{ rows, body, scrollMargin, virtualizer }} />;
}

function RowsInElement({ scroller, ...props }: RowsProps & { scroller: HTMLElement }) {
  const rows = useRows(props);
  const [body, scrollMargin] = useTop(scroller);
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    ...measures(rows),
    scrollMargin,
    getScrollElement: () => scroller,
  });
  return <NearRows {...props} {...{ rows, body, scrollMargin, virtualizer }} />;
}

type Rows = (ActionGroup | Action)[];

function useRows({ register, shown, group }: RowsProps): Rows {
  return useMemo(
    () => groupActions(register, shown, group).flatMap((group) => [group, ...group.actions]),
    [register, shown, group],
  );
}

function measures(rows: Rows) {
  return {
    count: rows.length,
    estimateSize: () => usualHeight,
    measureElement: (element: Element) => element.getBoundingClientRect().height || usualHeight,
    overscan: 8,
  };
}

interface NearRowsProps extends RowsProps {
  rows: Rows;
  body: RefObject<HTMLTableSectionElement | null>;
  scrollMargin: number;
  virtualizer: Virtualizer<Window, HTMLTableRowElement> | Virtualizer<HTMLElement, HTMLTableRowElement>;
}

function NearRows({ register, open, rows, body, scrollMargin, virtualizer }: NearRowsProps) {
  const styles = useTableStyles();
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

/** How far down what scrolls the rows begin; notices and filters above them come and go. */
function useTop(scroller: HTMLElement | null): [RefObject<HTMLTableSectionElement | null>, number] {
  const element = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const box = element.current?.getBoundingClientRect();
      const origin = scroller?.getBoundingClientRect().top ?? 0;
      if (box && box.width > 0) setTop(Math.round(box.top - origin + scrolledBy(scroller)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [scroller]);
  return [element, top];
}
