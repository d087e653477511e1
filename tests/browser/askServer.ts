import type { Page } from "playwright-core";
import { z } from "zod";

const ANSWER = z.object({ result: z.object({ data: z.object({ json: z.unknown() }) }) });

/** Asks the server for something, with the session of a page. */
export async function ask(page: Page, procedure: string, input: object): Promise<unknown> {
  const query = encodeURIComponent(JSON.stringify({ json: input }));
  const answer = await page.request.get(`/trpc/${procedure}?input=${query}`);
  return ANSWER.parse(await answer.json()).result.data.json;
}

/** Changes something on the server, with the session of a page. */
export async function change(page: Page, procedure: string, input: object): Promise<unknown> {
  const answer = await page.request.post(`/trpc/${procedure}`, { data: { json: input } });
  return ANSWER.parse(await answer.json()).result.data.json;
}
