import type { Niche } from "../niche.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** Tax and bookkeeping offices: which kind of work it is, and no papers by text. */
export const accounting: Niche = {
  id: "accounting",
  label: "Accounting or tax office",
  description: "Tax preparers, bookkeepers and CPAs, flooded in the season and steady the rest of the year.",
  aliases: [
    "accountant",
    "cpa",
    "bookkeeper",
    "bookkeeping",
    "taxes",
    "tax preparer",
    "payroll",
    "contador",
    "contadora",
    "contabilidad",
    "impuestos",
  ],
  kind: "office",
  sampleProfile: {
    businessName: "Larkin Books",
    ownerFirstName: "Marta",
  },
  caveats: [
    "Ask for no Social Security number, tax form or bank details by text: client data falls under the FTC Safeguards Rule and IRS rules.",
    "The word refund in a text looks like a tax scam to callers and carriers.",
    "Promise no result of a return or an audit.",
  ],
  allow: ["tax return", "audit", "payroll", "cash basis", "IRS letter", "levy", "back taxes", "1099", "W-2"],
  words: { en, es },
};
