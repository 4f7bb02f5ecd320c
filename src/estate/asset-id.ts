import { assetNumber, memberOfAssetNumber } from "./asset-number.ts";

const INFIX = "-default-asset-";
const NUMBER = /^[1-9]\d{0,9}$/;

/** The id of an asset: `<organization uuid>-default-asset-<number>`. */
export function assetIdOf(organizationId: string, seed: number, member: number): string {
  return `${organizationId}${INFIX}${assetNumber(seed, member)}`;
}

/** The member that an id names; undefined when no member of any size of this estate does. */
export function memberOfAssetId(
  organizationId: string,
  seed: number,
  id: string,
): number | undefined {
  const prefix = organizationId + INFIX;
  if (!id.startsWith(prefix)) return undefined;
  const number = id.slice(prefix.length);
  return NUMBER.test(number) ? memberOfAssetNumber(seed, Number(number)) : undefined;
}
