const formats = new Map<string, Intl.DateTimeFormat>();

/** A date-only column keeps the day, not the instant: the midnight that begins this day in the site's zone, in UTC. */
export function siteMidnight(instant: string, zone: string): string {
  const [year = 0, month = 1, day = 1] = zonedParts(Date.parse(instant), zone);
  const utc = Date.UTC(year, month - 1, day);
  return `${new Date(utc - offset(utc, zone)).toISOString().slice(0, 19)}Z`;
}

/** Milliseconds the zone is ahead of UTC when its clocks show `wall`, judged by the offset at that midnight. */
function offset(wall: number, zone: string): number {
  const guess = wall - aheadOfUtc(wall, zone);
  return aheadOfUtc(guess, zone);
}

function aheadOfUtc(instant: number, zone: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = zonedParts(instant, zone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}

function zonedParts(instant: number, zone: string): number[] {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  return format.format(instant).split(/\D+/).map(Number);
}
