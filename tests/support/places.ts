/** Every place of the hub with the heading it stands under. */
export const places: Record<string, { path: string; heading: RegExp }> = {
  today: { path: '/today', heading: /^Today$/ },
  actions: { path: '/actions', heading: /^Actions$/ },
  action: { path: '/actions/1-4', heading: /pay gap/i },
  postUpdate: { path: '/actions/1-4/update', heading: /pay gap/i },
  matrix: { path: '/matrix', heading: /matrix/i },
  standard: { path: '/matrix/7', heading: /Standard 7/i },
  evidence: { path: '/evidence', heading: /^Evidence$/ },
  share: { path: '/share', heading: /^Share$/ },
  commitment: { path: '/commitment', heading: /Commitment/ },
  status: { path: '/status', heading: /where we stand/i },
  settings: { path: '/settings', heading: /^Settings$/ },
  search: { path: '/search?for=use%20of%20powers', heading: /search/i },
};
