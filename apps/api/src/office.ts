import { createRegistry, type Finding, type Graph, type Registry } from "@ringback/engine";
import { uuidv7 } from "uuidv7";
import { nodeTypes } from "../../../ringback.nodes.ts";
import { addWorkflow, type ImportedWorkflow } from "./addWorkflow.ts";
import { type Clock, machineClock } from "./clock.ts";
import type { Config } from "./config.ts";
import { type DifferingCheck, differingChecks } from "./differingChecks.ts";
import { practiceAccount } from "./practiceFile.ts";
import { publishDraft } from "./publishDraft.ts";
import { abilitiesOf } from "./reach.ts";
import { setUp } from "./setup.ts";
import {
  businesses,
  liveWorkflows,
  openStore,
  type Store,
  setLive,
  versionById,
  type WorkflowRow,
  workflowsOf,
} from "./store/index.ts";
import type { WrittenWorkflow } from "./workflowFile.ts";
import { writtenWorkflow } from "./writtenWorkflow.ts";

/** What `setup` is told on the command line. */
export interface OfficeAnswers {
  businessName: string;
  ownerFirstName: string;
  niche: string;
  timeZone: string;
  number?: string;
  forwardTo?: string;
}

/** The store and what an owner does without pages: for the command line while no server runs. */
export interface Office {
  store: Store;
  setUp(
    answers: OfficeAnswers,
  ): Promise<
    { businessId: string; numberId: string; workflowId: string; number: string } | { findings: Finding[] }
  >;
  /** With `replace`, workflows that are live are turned off in the same moment that this one goes live. */
  importWorkflow(file: ImportedWorkflow & { publish: boolean; replace?: boolean }): Promise<Imported>;
  /** The only or the named workflow with its live graph, or its draft while nothing is live, as a file holds it. */
  findWorkflow(name: string | undefined): Promise<WrittenWorkflow | null>;
  close(): Promise<void>;
}

/**
 * `othersLive`: how many other workflows answer the same calls, each with a text of its own. `differing`: the checks that
 * come out otherwise in this business.
 */
type Imported =
  | { workflowId: string; versionId: string | null; othersLive: number; differing: DifferingCheck[] }
  | { findings: Finding[] };

/** Opens the database of `config`. @throws StoreRefused when a running server holds it. */
export async function openOffice(config: Config, clock: Clock = machineClock()): Promise<Office> {
  const store = await openStore({ url: config.databaseUrl, now: clock.now });
  const registry: Registry = createRegistry(nodeTypes);
  const carrierAccount =
    config.carrier.mode === "live" ? config.carrier.accountSid : practiceAccount(config).accountSid;
  const deps = { store, clock, newId: uuidv7, registry, carrierAccount, abilities: abilitiesOf(config) };

  async function onlyBusiness() {
    const [business] = await store.read((tx) => businesses(tx));
    return business ?? null;
  }

  return {
    store,
    async setUp(answers) {
      if ((await onlyBusiness()) !== null) {
        return { findings: [refusal("setup.done", "A business is set up here already.")] };
      }
      const done = await setUp(
        // The server makes the number known to the practice network when it next starts.
        { ...deps, practice: config.carrier.mode === "practice" ? { registerNumber: async () => {} } : null },
        { ...answers, number: answers.number ?? null, forwardTo: answers.forwardTo ?? null },
      );
      if (done.type === "refused") return { findings: done.findings };
      const { businessId, numberId, workflowId, e164 } = done;
      return { businessId, numberId, workflowId, number: e164 };
    },
    async importWorkflow(file) {
      const business = await onlyBusiness();
      if (business === null)
        return { findings: [refusal("import.noBusiness", "Set the business up first: `ringback setup`.")] };
      const workflowId = uuidv7();
      const now = clock.now();
      const { published, othersLive } = await store.transaction(async (tx) => {
        const live = await liveWorkflows(tx, business.id);
        await addWorkflow(tx, deps, { businessId: business.id, id: workflowId, file });
        const published = file.publish
          ? await publishDraft(tx, deps, { businessId: business.id, workflowId, revision: null })
          : null;
        const replaced = file.replace === true && published?.type === "published";
        // Only once this one is live: a drawing that was refused must not leave the business without any.
        for (const { workflowId: id } of replaced ? live : []) {
          await setLive(tx, business.id, { id, versionId: null, updatedAt: now });
        }
        return { published, othersLive: replaced ? 0 : live.length };
      });
      if (published !== null && published.type !== "published")
        return { findings: published.type === "refused" ? published.findings : [] };
      const differing = await differingChecks(deps, { businessId: business.id, workflowId });
      return { workflowId, versionId: published?.versionId ?? null, othersLive, differing };
    },
    async findWorkflow(name) {
      const business = await onlyBusiness();
      if (business === null) return null;
      return store.read(async (tx) => {
        const workflows = await workflowsOf(tx, business.id);
        const found =
          name === undefined ? workflows[0] : workflows.find((workflow) => workflow.name === name);
        if (found === undefined) return null;
        return writtenWorkflow(tx, { business, row: found, graph: await graphOf(found) });

        async function graphOf(workflow: WorkflowRow): Promise<Graph> {
          if (workflow.liveVersionId === null) return workflow.draft;
          return (
            (await versionById(tx, workflow.businessId, workflow.liveVersionId))?.graph ?? workflow.draft
          );
        }
      });
    },
    close: () => store.close(),
  };
}

function refusal(code: string, message: string): Finding {
  return { code, severity: "error", message };
}
