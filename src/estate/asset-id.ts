import { assetNumber, rowOfAssetNumber } from "./asset-number.ts";

const INFIX = "-default-asset-";
const NUMBER = /^[1-9]\d{0,8}$/;

/** The id of the asset in a row: `<organization uuid>-default-asset-<number>`. */
export function assetIdOf(organizationId: string, seed: number, row: number): string {
  return `${organizationId}${INFIX}${assetNumber(seed, row)}`;
}

/** The row that an id names; undefined when no row of any size of this estate does. */
export function rowOfAssetId(organizationId: string, seed: number, id: string): number | undefined {
  const prefix = organizationId + INFIX;
  if (!id.startsWith(prefix)) return undefined;
  const number = id.slice(prefix.length);
  return NUMBER.test(number) ? rowOfAssetNumber(seed, Number(number)) : undefined;
}
