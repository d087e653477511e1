import { ENTRY_HAZARDS } from "./hazards/entry.ts";
import { FINANCE_HAZARDS } from "./hazards/finance.ts";
import type { Hazard } from "./hazards/hazard.ts";
import { HEALTH_HAZARDS } from "./hazards/health.ts";
import { HOUSING_HAZARDS } from "./hazards/housing.ts";
import { INSURANCE_HAZARDS } from "./hazards/insurance.ts";
import { LEGAL_HAZARDS } from "./hazards/legal.ts";
import { MOVING_HAZARDS } from "./hazards/moving.ts";
import { ROOFING_HAZARDS } from "./hazards/roofing.ts";

/** What a trade is to beware of, by its niche's id. Codes and keys open the door of every trade's callers. */
export function hazardsOf(nicheId: string | null): readonly Hazard[] {
  return (nicheId === null ? undefined : WITH_ENTRY.get(nicheId)) ?? ENTRY_HAZARDS;
}

/** By a niche's id, without {@link ENTRY_HAZARDS}. */
export const HAZARDS: Readonly<Record<string, readonly Hazard[]>> = {
  dental: HEALTH_HAZARDS,
  medical: HEALTH_HAZARDS,
  spa: HEALTH_HAZARDS,
  legal: LEGAL_HAZARDS,
  insurance: INSURANCE_HAZARDS,
  accounting: FINANCE_HAZARDS,
  real_estate: HOUSING_HAZARDS,
  property_mgmt: HOUSING_HAZARDS,
  roofing: ROOFING_HAZARDS,
  moving: MOVING_HAZARDS,
};

const WITH_ENTRY: ReadonlyMap<string, readonly Hazard[]> = new Map(
  Object.entries(HAZARDS).map(([id, hazards]) => [id, [...hazards, ...ENTRY_HAZARDS]]),
);
