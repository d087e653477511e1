import type { Disposition, Graph, Scenario, TimelineEntry, WorkflowSettings } from "@ringback/engine";
import type { Simulator } from "@ringback/twilio-simulator";
import type { Config, journalOf, MovableClock, NetworkClient, Owner, Ringback, Turns } from "ringback";

/**
 * A shop with a real server and a real database; the phone network is the simulator, reached over HTTP as Twilio would
 * be, and lives on while the server is down. Only the clock is the story's.
 */
export interface Shop {
  /** The server; the first where there are two. */
  ringback: Ringback;
  /** What the first server was started with. */
  config: Config;
  businessId: string;
  clock: MovableClock;
  /** Where the story's clock began. */
  openedAt: number;
  network: NetworkClient;
  simulator: Simulator;
  /** The number that callers dial. */
  number: string;
  /** Somebody calls and gives up after `rings` seconds (8 unless said). Returns at once; the call goes on as time passes. */
  missedCall(from: string, options?: { rings?: number }): Promise<void>;
  /** Somebody calls and the owner picks up after six seconds. */
  answeredCall(from: string): Promise<void>;
  /** Somebody calls, lets it ring out and speaks for six seconds after the tone. */
  voicemail(from: string): Promise<void>;
  texts(from: string, body: string): Promise<void>;
  /** Lets so much time pass, such as `"2m"`, stopping at everything that comes due on either side. */
  passes(time: string): Promise<void>;
  /** Lets time pass up to so long after opening. */
  passesUntil(time: string): Promise<void>;
  /** Moves time at once, without waiting for what is on its way: for stories about things that overlap. */
  jumps(time: string): Promise<void>;
  /** What goes wrong in the network from now on; see the simulator's fault switches. */
  faults(faults: object): Promise<void>;
  /**
   * The server goes down for so long, and comes back on the same database. The network goes on meanwhile.
   * @param meanwhile What people do then, as soon as it is down.
   */
  isDownFor(time: string, meanwhile?: () => Promise<void>): Promise<void>;
  /** One more server on the shop's database, which must be a PostgreSQL one. */
  anotherServer(): Promise<void>;
  /** What a kill leaves behind: the one text is claimed, and what the carrier answered was never written down. */
  forgetsAnswer(): Promise<void>;
  /** Texts that arrived on the caller's handset, oldest first: the oracle, not what we believe we sent. */
  textsTo(from: string): Promise<string[]>;
  /** What each call ended in, in the order of the calls. */
  dispositions(): Promise<(Disposition | null)[]>;
  /** How many rows each table holds. */
  rowCounts(): Promise<Record<string, number>>;
  /** Why texts of the shop are held, where they are. */
  holds(): Promise<string[]>;
  /** Errors that the server logged. A story that brings them about takes them out; what is left fails it. */
  errors: string[];
  /** Everything written down. */
  journal(): Promise<Awaited<ReturnType<typeof journalOf>>>;
  story(): Promise<TimelineEntry[]>;
  /** The same calls and replies, rehearsed with the same drawing. */
  rehearsed(scenario?: Partial<Scenario>): Promise<TimelineEntry[]>;
  /**
   * Closes the shop, after letting time pass until nothing is due.
   * @throws when a promise was broken: a missed call without a disposition, a text that nobody accounts for.
   */
  close(): Promise<void>;
}

export interface ShopOptions {
  graph: Graph;
  /** Another workflow that is on beside it. */
  second?: Graph;
  guardMs: number | null;
  /** What was decided for the drawing's workflow alone. */
  settings?: WorkflowSettings;
  turns?: Turns;
  /** `behind` with no voicemail: the call that reaches us is the miss, at once. */
  mode?: "front" | "behind";
  /** An empty PostgreSQL database; a SQLite file when left out. */
  databaseUrl?: string;
  /** How many servers share the database: 1 unless said. The last one hears how calls end. */
  servers?: number;
  /** `machine`: time passes by itself, and can be moved ahead. Otherwise it stands still until the story moves it. */
  clock?: "set" | "machine";
  /** Where the owner is told of things; the phone that rings when left out. */
  owner?: Owner;
  /** What the server can do besides calls and texts. */
  config?: Pick<Config, "smtp" | "webRequests">;
}
