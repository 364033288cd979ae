import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

/** One dot of a picture: red, green, blue and how opaque it is, each from 0 to 255. */
export type Dot = readonly [red: number, green: number, blue: number, alpha: number];

/** A picture as its dots. */
export interface Picture {
  width: number;
  height: number;
  dot(x: number, y: number): Dot;
}

const channelsOf: Record<number, number> = { 2: 3, 6: 4 };

/** Reads a PNG of eight bits a channel, with or without transparency, as Chromium writes them. */
export function readPng(path: string): Picture {
  const bytes = readFileSync(path);
  const [width, height, depth, colours] = [
    bytes.readUInt32BE(16),
    bytes.readUInt32BE(20),
    bytes[24],
    bytes[25] ?? 0,
  ];
  const channels = channelsOf[colours];
  if (depth !== 8 || !channels) throw new Error(`${path}: a kind of PNG this does not read`);
  let dots: Buffer | undefined;
  return {
    width,
    height,
    dot: (x, y) => {
      dots ??= unfilter(inflateSync(imageData(bytes)), width * channels, channels);
      const at = (y * width + x) * channels;
      const [red = 0, green = 0, blue = 0, alpha = 255] = dots.subarray(at, at + channels);
      return [red, green, blue, alpha];
    },
  };
}

function imageData(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

/** Each line of a PNG says how it differs from the dot before, the line above, or both. */
function unfilter(lines: Buffer, length: number, step: number): Buffer {
  const height = lines.length / (length + 1);
  const out = Buffer.alloc(length * height);
  for (let y = 0; y < height; y += 1) {
    const kind = lines[y * (length + 1)] ?? 0;
    for (let x = 0; x < length; x += 1) {
      const left = x >= step ? (out[y * length + x - step] ?? 0) : 0;
      const above = y > 0 ? (out[(y - 1) * length + x] ?? 0) : 0;
      const corner = y > 0 && x >= step ? (out[(y - 1) * length + x - step] ?? 0) : 0;
      const guesses = [0, left, above, (left + above) >> 1, nearest(left, above, corner)];
      out[y * length + x] = (lines[y * (length + 1) + 1 + x] ?? 0) + (guesses[kind] ?? 0);
    }
  }
  return out;
}

function nearest(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const far = (value: number) => Math.abs(guess - value);
  if (far(left) <= far(above) && far(left) <= far(corner)) return left;
  return far(above) <= far(corner) ? above : corner;
}
