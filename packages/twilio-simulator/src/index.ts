export type { CallView, MessageView } from "./control/views.ts";
export type { Faults } from "./faults.ts";
export type { SimulatorLog } from "./log.ts";
export { type Simulator, type SimulatorOptions, startSimulator } from "./startSimulator.ts";
