/** What the premises did and what was delivered, channel by channel, as small plots. */
import type { Series } from '../engine/step-code.ts';
import { escapeXml as text } from './escape.ts';

const width = 320;
const height = 120;
const left = 44;
const right = 8;
const top = 8;
const bottom = 22;

export function plots(series: readonly Series[]): string {
  if (series.length === 0) return '';
  const legend =
    '<p class="legend"><span><i></i>what the premises did</span><span><i class="d"></i>what was delivered</span></p>';
  return `<div class="plots">${series.map(plot).join('')}</div>${legend}`;
}

/** Two levels that enclose everything, a little apart even where all values are the same. */
function range(values: readonly number[]): readonly [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const margin = (high - low || Math.abs(high) || 1) * 0.08;
  return [low >= 0 ? Math.max(0, low - margin) : low - margin, high + margin];
}

function plot({ quantity, unit, endsUtcS, truth, delivered }: Series): string {
  const values = [...truth, ...delivered.filter((value): value is number => value !== null)];
  const [low, high] = range(values);
  const step = (width - left - right) / Math.max(1, endsUtcS.length);
  const y = (value: number): number => round(top + ((high - value) / (high - low)) * (height - top - bottom));
  const path = truth
    .map((value, k) => `${k === 0 ? 'M' : 'L'}${round(left + k * step)} ${y(value)}H${round(left + (k + 1) * step)}`)
    .join('');
  const points = delivered
    .map((value, k) => {
      const x = round(left + (k + 0.5) * step);
      return value === null
        ? `<path class="gone" d="M${x - 4} ${top + 4}l8 8m0-8l-8 8"/>`
        : `<circle class="dot" cx="${x}" cy="${y(value)}" r="3.5"/>`;
    })
    .join('');
  const lines = [high, (high + low) / 2, low]
    .map(
      (value) =>
        `<line class="grid" x1="${left}" x2="${width - right}" y1="${y(value)}" y2="${y(value)}"/><text x="${left - 6}" y="${y(value) + 3}" text-anchor="end">${label(value)}</text>`,
    )
    .join('');
  const times = [0, endsUtcS.length - 1]
    .filter((k, index, all) => all.indexOf(k) === index && k >= 0)
    .map((k) => {
      const x = round(left + (k + 0.5) * step);
      return `<text x="${x}" y="${height - 6}" text-anchor="middle">${clockTime(endsUtcS[k] ?? 0)}</text>`;
    })
    .join('');
  const name = `${quantity} in ${unit}: the true mean of each interval and the value delivered`;
  return `<figure><figcaption><b>${text(quantity)}</b> <span>${text(unit)}</span></figcaption><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${text(name)}">${lines}<path class="under" d="${path}V${height - bottom}H${left}Z"/><path class="truth" d="${path}"/>${points}${times}</svg></figure>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function label(value: number): string {
  return Math.abs(value) >= 1000 ? `${Number((value / 1000).toPrecision(3))}k` : String(Math.round(value));
}

function clockTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(11, 16);
}
