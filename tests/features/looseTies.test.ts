import { looseTies } from '../../src/domain/looseTies.ts';
import { tieRows } from '../../src/features/settings/tiesView.ts';
import { anAction, aPost } from '../support/items.ts';

test('[G24] one row a record, everything the matter with it, and the way to it', () => {
  const action = anAction({ title: 'Publish it', ownerPostKey: 'gone', deputyPostKey: 'gone' });
  const post = aPost({ recordKey: 'a', title: 'Head', deputyPostKey: 'a', reportsToKey: 'a' });
  const ties = looseTies({ posts: [post], bodies: null, actions: [action], asks: null });
  expect(tieRows(ties, 'https://x.sharepoint.com/sites/hub/')).toEqual([
    {
      key: `posts ${post.row.id}`,
      title: 'Posts: Head',
      reasons: ['Deputy: the post names itself.', 'Reports to: the post names itself.'],
      url: `https://x.sharepoint.com/sites/hub/Lists/posts/DispForm.aspx?ID=${post.row.id}`,
    },
    {
      key: `actions ${action.row.id}`,
      title: 'Actions: Publish it',
      reasons: [
        'Owner: the record it names is not in the list, or cannot be read.',
        'Deputy: the record it names is not in the list, or cannot be read.',
      ],
      url: `https://x.sharepoint.com/sites/hub/Lists/actions/DispForm.aspx?ID=${action.row.id}`,
    },
  ]);
});
