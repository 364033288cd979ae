import { readFileSync } from 'node:fs';
import { contentSecurityPolicy, hostingHeaders, microsoft365 } from '../../src/setup/hosting.ts';

describe('Hosting', () => {
  const page = readFileSync('docs/hosting.md', 'utf8');

  test('docs/hosting.md tells a real host to send exactly what local365 sends, with the real origins', () => {
    const { '*': headers = {} } = hostingHeaders(microsoft365);
    const told = [...page.matchAll(/^\| `([^`]+)` \| `([^`]+)` \|$/gm)].map(([, name, value]) => [
      name,
      value,
    ]);
    expect(told).toEqual(Object.entries(headers));
  });

  test('the policy allows no inline script, no evaluated code and no plug-ins', () => {
    const policy = contentSecurityPolicy(microsoft365);
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain("object-src 'none'");
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe/);
  });
});
