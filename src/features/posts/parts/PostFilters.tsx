import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { QuickFilters } from '../../../ui/QuickFilters.tsx';
import type { PostBook } from '../postBook.ts';
import type { PostsFilter } from '../postsFilter.ts';
import { quickFiltersOf } from '../postsView.ts';
import { say } from '../postsWords.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
  find: {
    flex: '1 1 220px',
    minWidth: 0,
    maxWidth: '360px',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& input': { minWidth: 0 },
    '@container hub (max-width: 719px)': { maxWidth: 'none' },
  },
});

interface PostFiltersProps {
  book: PostBook;
  filter: PostsFilter;
  onChange: (part: Partial<PostsFilter>) => void;
}

/** [Find a post], "No holder (3)", "Needs checking (1)". */
export function PostFilters({ book, filter, onChange }: PostFiltersProps) {
  const styles = useStyles();
  const { find, show } = filter;
  return (
    <div className={styles.root} data-print="no">
      <Field label={say('find')} className={styles.find}>
        <Input
          type="search"
          contentBefore={<SearchRegular aria-hidden />}
          value={find}
          onChange={(_, { value }) => onChange({ find: value })}
        />
      </Field>
      <QuickFilters
        filters={quickFiltersOf(book, show)}
        on={show}
        onChange={(quick) => onChange({ show: quick })}
      />
    </div>
  );
}
