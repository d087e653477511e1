/** For tests of anything that speaks to Twilio: its published contract, read and asked. */
export { type OpenApi, readOpenApi } from "./testing/openApi.ts";
