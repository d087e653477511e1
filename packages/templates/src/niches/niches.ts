import { accounting } from "./accounting/accounting.ts";
import { appointment } from "./appointment/appointment.ts";
import { autoRepair } from "./autoRepair/autoRepair.ts";
import { cleaning } from "./cleaning/cleaning.ts";
import { contractor } from "./contractor/contractor.ts";
import { dental } from "./dental/dental.ts";
import { electrical } from "./electrical/electrical.ts";
import { fitness } from "./fitness/fitness.ts";
import { hvac } from "./hvac/hvac.ts";
import { insurance } from "./insurance/insurance.ts";
import { landscaping } from "./landscaping/landscaping.ts";
import { legal } from "./legal/legal.ts";
import { medical } from "./medical/medical.ts";
import { moving } from "./moving/moving.ts";
import type { Niche } from "./niche.ts";
import { petCare } from "./petCare/petCare.ts";
import { photography } from "./photography/photography.ts";
import { plumbing } from "./plumbing/plumbing.ts";
import { professional } from "./professional/professional.ts";
import { propertyManagement } from "./propertyManagement/propertyManagement.ts";
import { realEstate } from "./realEstate/realEstate.ts";
import { restaurant } from "./restaurant/restaurant.ts";
import { roofing } from "./roofing/roofing.ts";
import { salon } from "./salon/salon.ts";
import { spa } from "./spa/spa.ts";
import { towing } from "./towing/towing.ts";
import { veterinary } from "./veterinary/veterinary.ts";

/** Every niche. A further one is one file and one line here. */
export const NICHES: readonly Niche[] = [
  hvac,
  plumbing,
  electrical,
  roofing,
  landscaping,
  cleaning,
  autoRepair,
  towing,
  dental,
  medical,
  veterinary,
  salon,
  spa,
  fitness,
  legal,
  insurance,
  accounting,
  realEstate,
  propertyManagement,
  restaurant,
  photography,
  petCare,
  moving,
  contractor,
  professional,
  appointment,
];

/** The niche of an id; `null` when there is none, for texts that are judged without one. */
export function findNiche(id: string): Niche | null {
  return NICHES.find((niche) => niche.id === id) ?? null;
}

/**
 * The niche of an id.
 *
 * @throws when there is none: ids come from {@link NICHES}.
 */
export function nicheOf(id: string): Niche {
  const niche = findNiche(id);
  if (niche === null)
    throw new Error(`No niche "${id}". There are: ${NICHES.map((each) => each.id).join(", ")}.`);
  return niche;
}
