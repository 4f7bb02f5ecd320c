import type { AssetColumnName, AssetTable } from "./asset.ts";
import { memberOfAssetId } from "./asset-id.ts";
import type { AssetState } from "./asset-state.ts";
import type { StaticAssetColumnName } from "./asset-static-columns.ts";
import type { Column } from "./column.ts";
import { compareAsset } from "./compare-asset.ts";
import { rowOfMember } from "./member.ts";
import { knownRows, type OpenFindings, type Assessed } from "./open-findings.ts";
import { readAsset } from "./read-asset.ts";
import { hasPolicies } from "./system-of-asset.ts";

type Parts = {
  readonly state: AssetState;
  readonly staticColumn: (name: StaticAssetColumnName) => Column;
  readonly inIdOrder: () => Uint32Array;
  readonly openFindings: OpenFindings;
};

/** Column makers of what moves with time. */
function movingColumns(
  state: AssetState,
): Readonly<Record<Exclude<AssetColumnName, StaticAssetColumnName>, () => Column>> {
  const { seed } = state.timeline.facts.options;
  const number = (values: Float64Array | Uint16Array | Uint8Array): Column => ({
    shape: "number",
    values,
  });
  const isAssessed = (): Uint8Array =>
    Uint8Array.from(state.lastAssessed(), (instant) => (Number.isNaN(instant) ? 0 : 1));
  return {
    riskScore: () => number(state.counters().risk),
    criticalVulnerabilities: () => number(state.counters().critical),
    severeVulnerabilities: () => number(state.counters().severe),
    moderateVulnerabilities: () => number(state.counters().moderate),
    totalVulnerabilities: () => number(state.counters().total),
    exploits: () => number(state.counters().exploits),
    malwareKits: () => number(state.counters().malwareKits),
    assessedForVulnerabilities: () => ({ shape: "boolean", values: isAssessed() }),
    assessedForPolicies: () => ({
      shape: "boolean",
      values: isAssessed().map((is, row) =>
        is === 1 && hasPolicies(seed, state.memberOf(row)) ? 1 : 0,
      ),
    }),
    lastAssessedForVulnerabilities: () => number(state.lastAssessed()),
    lastScanEnd: () => number(state.lastScanEnd()),
    lastScanStart: () => number(state.lastScanStart()),
  };
}

function isMoving<Makers extends object>(makers: Makers, name: PropertyKey): name is keyof Makers {
  return Object.hasOwn(makers, name);
}

/** The last instant at which the record in a row became what it is; NaN where a change touches it. */
function versionOf({ memberOf, scanEndOf, assessedOf, timeline }: AssetState, row: number): number {
  const member = memberOf(row);
  if (timeline.touches(member)) return NaN;
  const scanned = scanEndOf(row);
  const assessed = assessedOf(row);
  if (!Number.isNaN(scanned) && !Number.isNaN(assessed)) return Math.max(scanned, assessed);
  if (!Number.isNaN(scanned)) return scanned;
  return Number.isNaN(assessed) ? timeline.facts.turnover.joined(member) : assessed;
}

function assessedIn({ memberOf, assessedOf }: AssetState, row: number): Assessed {
  return { member: memberOf(row), assessed: assessedOf(row) };
}

/** All assets as of a state. */
export function createAssetTable({
  state,
  staticColumn,
  inIdOrder,
  openFindings,
}: Parts): AssetTable {
  const { timeline, instant } = state;
  const { facts, assessments } = timeline;
  const { organizationId, options, roster, turnover } = facts;
  const makers = movingColumns(state);
  const made = new Map<AssetColumnName, Column>();

  const columnOf = (name: AssetColumnName): Column =>
    isMoving(makers, name) ? makers[name]() : staticColumn(name);
  return {
    count: roster.count,
    get inIdOrder() {
      return inIdOrder();
    },
    column: (name) => {
      const known = made.get(name);
      if (known !== undefined) return known;
      const column = columnOf(name);
      made.set(name, column);
      return column;
    },
    rowOf: (id) => {
      const member = memberOfAssetId(organizationId, options.seed, id);
      if (member === undefined) return undefined;
      const row = rowOfMember(member);
      const isThere = row < roster.count && state.memberOf(row) === member;
      return isThere && turnover.joined(member) <= instant ? row : undefined;
    },
    read: (row) => readAsset(state, row),
    openVulnerabilities: (row) => {
      const { rows, count } = openFindings.list(timeline, assessedIn(state, row));
      return knownRows(rows, count);
    },
    hasOpen: (row, marked) => openFindings.has(timeline, assessedIn(state, row), marked),
    versionOf: (row) => versionOf(state, row),
    compare: (row, earlier) => {
      const member = state.memberOf(row);
      return compareAsset(timeline, member, {
        earlier: assessments.lastAssessed(member, timeline.seenUntil(earlier)),
        later: state.assessedOf(row),
      });
    },
  };
}
