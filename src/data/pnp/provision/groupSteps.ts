import { addAndReadLevel } from '../../../domain/groups.ts';
import { addAndReadMask } from './addAndRead.ts';
import type { SiteFacts } from './site.ts';
import type { Step } from './step.ts';

/** Makes our permission level, or sets it right where somebody changed what it allows. */
export function levelSteps({ levels }: SiteFacts): Step[] {
  const level = levels.find(({ Name }) => Name === addAndReadLevel);
  if (!level) {
    const about = 'Add and view rows and their versions. No change, no delete.';
    return [
      {
        words: `Make the permission level "${addAndReadLevel}"`,
        run: (sp) => sp.web.roleDefinitions.add(addAndReadLevel, about, 200, addAndReadMask),
      },
    ];
  }
  const { High, Low } = level.BasePermissions;
  if (Number(High) === addAndReadMask.High && Number(Low) === addAndReadMask.Low) return [];
  return [
    {
      words: `Set what "${addAndReadLevel}" allows`,
      run: (sp) =>
        sp.web.roleDefinitions.getById(level.Id).update({ BasePermissions: { ...addAndReadMask } }),
    },
  ];
}

/** Makes the groups that are not there. Who is in them is never touched. */
export function groupSteps(site: SiteFacts, groups: Readonly<Record<string, string>>): Step[] {
  const known = new Set(site.groups.map(({ Title }) => Title));
  return Object.values(groups)
    .filter((title) => !known.has(title))
    .map((title) => ({
      words: `Make the group "${title}"`,
      run: (sp) => sp.web.siteGroups.add({ Title: title, AllowMembersEditMembership: false }),
    }));
}
