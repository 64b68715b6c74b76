// The ranking as an ECharts option. Loaded only where there is a chart.

import { CustomChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { format, init, use, type EChartsCoreOption, type EChartsType } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";

import "./emptying";
import { measure } from "../fit/measure";
import { shortened } from "../fit/shorten";
import { placeOf, type Row } from "./ranking";
import { language, score, t } from "../../i18n";

use([CustomChart, GridComponent, CanvasRenderer]);

export { init, type EChartsType };

export interface Colours {
  ink: string;
  quiet: string;
  line: string;
  bar: string;
  accent: string;
  surface: string;
  font: string;
}

export interface Size {
  width: number;
  height: number;
  /** The size of small text, px; names and totals are larger if the rows have room. */
  text: number;
}

interface Api {
  value(dimension: number): number;
  coord(point: [number, number]): [number, number];
}

/** Return the ECharts option for a ranking, which is best first. */
export function picture(
  ranking: readonly Row[],
  scale: number,
  colours: Colours,
  size: Size,
  still: boolean,
): EChartsCoreOption {
  const { text } = size;
  const top = text * 0.3;
  const bottom = text * 1.9;
  const pitch = (size.height - top - bottom) / Math.max(1, ranking.length);
  const pad = text * 0.3;
  const longest = Math.max(4, ...ranking.map((row) => row.name.length));
  // On a phone the bars need the room; the table also has the number of people.
  const narrow = size.width < text * 30;
  const room = narrow ? 0 : Math.max(text * 3, ...ranking.map((row) => textWidth(basis(row), text * 0.8, colours)));
  const columns = (name: number) => {
    const places = ranking.map((row) => textWidth(placeOf(row), placeSize(row, name), colours));
    const lead = Math.max(name * 2, ...places.map((width) => width + name * 0.6));
    const start = Math.min(size.width * 0.4, pad + lead + (longest + 1) * name * 0.6);
    return { name, lead, start, most: nameWidth({ start, pad, lead, name }) };
  };
  const largest = Math.min(text * 1.8, size.width / 20, Math.max(text * 0.8, pitch * 0.5), pitch * 0.85);
  const fit = ({ name, most }: { name: number; most: number }) => {
    const of = measure(name, 700);
    return ranking.every((row) => of(row.name) <= most);
  };
  // Smaller rather than shortened, but not as small as the notes.
  const sizes = [1, 0.9, 0.8, 0.7, 0.6].map((part) => part * largest).filter((name) => name >= text);
  const { name, lead, start, most } = sizes.map(columns).find(fit) ?? columns(sizes.at(-1) ?? largest);
  const of = measure(name, 700);
  const names = shortened(
    ranking.map((row) => row.name),
    (text) => of(text) <= most,
  );
  const layout = {
    pitch,
    pad,
    name,
    lead,
    narrow,
    start,
    names: new Map(ranking.map((row, i) => [row.option, names[i] as string])),
    end: pad + name * 3 + (narrow ? 0 : room + text * 0.8),
    width: size.width,
    rtl: language.rtl,
  };
  const [left, right] = layout.rtl ? [layout.end, layout.start] : [layout.start, layout.end];
  return {
    animation: !still,
    animationDuration: 500,
    animationDurationUpdate: 600,
    animationEasingUpdate: "cubicInOut",
    textStyle: { fontFamily: colours.font },
    grid: { left, right, top, bottom, containLabel: false },
    xAxis: {
      type: "value",
      min: 1,
      max: scale,
      interval: 1,
      inverse: layout.rtl,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: colours.quiet, fontSize: text * 0.85, margin: text * 0.5 },
      splitLine: { lineStyle: { color: colours.line } },
    },
    yAxis: { type: "value", min: -0.5, max: ranking.length - 0.5, inverse: true, show: false },
    series: [
      {
        type: "custom",
        coordinateSystem: "cartesian2d",
        encode: { x: 1, y: 0 },
        data: ranking.map((row, position) => ({ id: row.option, name: row.option, value: [position, row.total ?? 1] })),
        renderItem: (params: { dataIndex: number }, api: Api) => {
          const row = ranking[params.dataIndex];
          return row && drawn(row, api, scale, layout, colours, text);
        },
      },
    ],
  };
}

interface Layout {
  /** From one option to the next. All values are in px. */
  pitch: number;
  pad: number;
  name: number;
  /** The column of the places, before that of the names. */
  lead: number;
  narrow: boolean;
  /** The names as they fit, by option. */
  names: ReadonlyMap<string, string>;
  /** The room before the bars, and after them. */
  start: number;
  end: number;
  width: number;
  /** Whether the picture runs from right to left. */
  rtl: boolean;
}

/** Return the size of the type of an option's place: the word for "knocked out" is longer than a number. */
const placeSize = (row: Row, name: number): number => (row.fails.length ? name * 0.75 : name);

/** Return the room for a name. */
const nameWidth = ({ start, pad, lead, name }: Pick<Layout, "start" | "pad" | "lead" | "name">): number =>
  start - pad - lead - name * 0.4;

/** Return a place of the picture, given in px from its start. */
const along = ({ rtl, width }: Layout, px: number): number => (rtl ? width - px : px);

/** Isolate a text, which may run against the picture (Unicode UAX 9). */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** Draw one option: its place, name, bar, spread and total, in a group that slides when its place changes. */
function drawn(row: Row, api: Api, scale: number, layout: Layout, colours: Colours, text: number) {
  const x = (value: number) => api.coord([value, 0])[0];
  const y = api.coord([1, api.value(0)])[1];
  const thick = Math.min(layout.pitch * 0.62, text * 4);
  const leads = row.chosen || row.rank === 1;
  const ink = row.fails.length ? colours.quiet : colours.ink;
  const start = x(1);
  const length = row.total === null ? 0 : Math.max(3, Math.abs(x(row.total) - start));
  const from = layout.rtl ? start - length : start;
  const round = thick / 8;
  const weight = leads ? "700" : "500";
  const label = (textOf: string, at: number, align: "start" | "end", style: object) => ({
    type: "text",
    transition: [],
    x: along(layout, at),
    y: 0,
    style: {
      text: textOf,
      align: (align === "start") === layout.rtl ? "right" : "left",
      verticalAlign: "middle",
      fontFamily: colours.font,
      ...style,
    },
  });
  const small = Math.min(text * 0.9, layout.pitch * 0.6);
  return {
    type: "group",
    x: 0,
    y,
    transition: ["y"],
    children: [
      label(placeOf(row), layout.pad, "start", {
        fontSize: placeSize(row, layout.name),
        fontWeight: weight,
        fill: leads ? colours.accent : colours.quiet,
      }),
      label(isolated(layout.names.get(row.option) ?? row.name), layout.pad + layout.lead, "start", {
        fontSize: layout.name,
        fontWeight: weight,
        fill: ink,
      }),
      struck(row, layout, colours),
      {
        type: "rect",
        transition: ["shape"],
        invisible: row.total === null,
        shape: {
          ...{ x: from, y: -thick / 2, width: length, height: thick },
          r: layout.rtl ? [round, 0, 0, round] : [0, round, round, 0],
        },
        style: bar(row, leads, colours),
      },
      ...whisker(row, x, scale, thick, colours),
      ...lastTime(row, x, thick, colours),
      label(why(row, layout, colours, small), layout.start + text * 0.5, "start", {
        fontSize: small,
        fontWeight: "600",
        fill: colours.ink,
      }),
      label(layout.narrow ? "" : basis(row), layout.width - layout.pad - layout.name * 2.8, "end", {
        fontSize: Math.min(text * 0.8, layout.pitch * 0.7),
        fill: colours.quiet,
      }),
      label(score(row.total), layout.width - layout.pad, "end", {
        fontSize: layout.name * 1.12,
        fontWeight: weight,
        fill: ink,
      }),
    ],
  };
}

/** Return the number of people behind a total, or that it is incomplete. */
function basis(row: Row): string {
  if (row.total === null) return t("chart-no-scores");
  if (!row.complete) return t("chart-incomplete");
  return row.thin ? t("chart-thin") : t("chart-n", { count: row.n });
}

/** Return why an option is out, if there is room for the whole: cut, mixed scripts could leave the end of a name. */
function why(row: Row, layout: Layout, colours: Colours, size: number): string {
  const fails = row.fails.length ? t("chart-fails", { criteria: row.fails }) : "";
  return textWidth(fails, size, colours, 600) <= layout.width - layout.end - layout.start - size ? fails : "";
}

const textWidth = (of: string, size: number, colours: Colours, weight = 500) =>
  format.getTextRect(of, `${weight} ${size}px ${colours.font}`).width;

/** Draw a line through the name of a knocked-out option. */
function struck(row: Row, layout: Layout, colours: Colours) {
  const from = layout.pad + layout.lead;
  const to = from + textWidth(layout.names.get(row.option) ?? row.name, layout.name, colours);
  return {
    type: "line",
    transition: [],
    invisible: !row.fails.length,
    shape: { x1: along(layout, from), y1: 0, x2: along(layout, to), y2: 0 },
    style: { stroke: colours.quiet, lineWidth: Math.max(1.5, layout.name * 0.08) },
  };
}

function bar(row: Row, leads: boolean, colours: Colours) {
  if (row.fails.length) return { fill: colours.surface, stroke: colours.quiet, lineWidth: 1.5, lineDash: [5, 4] };
  const fill = leads ? colours.accent : colours.bar;
  if (row.complete && !row.thin) return { fill };
  return { fill, fillOpacity: 0.45, stroke: fill, lineWidth: 2, lineDash: [6, 4] };
}

/** Draw the total of last time as a dashed line across the row, outlined so that it is visible on every bar. */
function lastTime(row: Row, x: (value: number) => number, thick: number, colours: Colours) {
  const at = x(row.last ?? 1);
  const line = (rim: boolean) => ({
    type: "line",
    transition: [],
    invisible: row.last === null,
    shape: { x1: at, y1: -thick * 0.62, x2: at, y2: thick * 0.62 },
    style: {
      stroke: rim ? colours.surface : colours.quiet,
      lineWidth: rim ? 5 : 2,
      lineDash: rim ? null : [thick * 0.12, thick * 0.09],
    },
  });
  return [line(true), line(false)];
}

/** Draw the spread as a line with caps, outlined in the surface's colour so that it is visible on every bar. */
function whisker(row: Row, x: (value: number) => number, scale: number, thick: number, colours: Colours) {
  const cap = thick * 0.34;
  const width = Math.min(2.5, thick * 0.14);
  const has = row.total !== null && row.spread !== null && !row.fails.length;
  const middle = row.total ?? 1;
  const from = x(Math.max(1, middle - (row.spread ?? 0)));
  const to = x(Math.min(scale, middle + (row.spread ?? 0)));
  const line = (x1: number, y1: number, x2: number, y2: number, rim: boolean) => ({
    type: "line",
    transition: ["shape"],
    invisible: !has || Math.abs(to - from) < 1,
    shape: { x1, y1, x2, y2 },
    style: { stroke: rim ? colours.surface : colours.ink, lineWidth: rim ? width * 2.4 : width, lineCap: "round" },
  });
  return [true, false].flatMap((rim) => [
    line(from, 0, to, 0, rim),
    line(from, -cap, from, cap, rim),
    line(to, -cap, to, cap, rim),
  ]);
}
