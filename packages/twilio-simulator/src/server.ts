import { timingSafeEqual } from "node:crypto";
import formbody from "@fastify/formbody";
import Fastify, { type FastifyInstance } from "fastify";
import { ZodError, z } from "zod";
import { controlRoutes } from "./control/controlRoutes.ts";
import { API_VERSION, type Network } from "./network.ts";
import { callRoutes } from "./rest/calls.ts";
import { messageRoutes } from "./rest/messages.ts";
import { numberRoutes } from "./rest/numbers.ts";
import { recordingRoutes } from "./rest/recordings.ts";
import { refuse } from "./rest/refuse.ts";
import { notFound, serverError, unauthorised } from "./twilioError.ts";

/** The HTTP side: Twilio's REST API, and the control API beside it. Both want the account's basic auth. */
export async function createServer(network: Network): Promise<FastifyInstance> {
  const server = Fastify({ logger: false, routerOptions: { maxParamLength: 200 } });
  await server.register(formbody);
  // A button of the control API has nothing to say; a client that announces JSON all the same is not turned away.
  const parseJson = server.getDefaultJsonParser("error", "error");
  server.removeContentTypeParser("application/json");
  server.addContentTypeParser<string>("application/json", { parseAs: "string" }, (request, body, done) => {
    if (body === "") done(null, undefined);
    else parseJson(request, body, done);
  });
  const expected = Buffer.from(
    `Basic ${Buffer.from(`${network.accountSid}:${network.authToken}`).toString("base64")}`,
  );

  server.addHook("onRequest", async (request, reply) => {
    const end = network.schedule.begin();
    reply.raw.once("close", end);
    const sent = Buffer.from(request.headers.authorization ?? "");
    const known = sent.length === expected.length && timingSafeEqual(sent, expected);
    const locked = network.faults.unauthorised && isRest(request.url);
    if (!known || locked) {
      reply.header("www-authenticate", 'Basic realm="Twilio API"');
      return refuse(reply, unauthorised);
    }
  });

  server.setNotFoundHandler((request, reply) => refuse(reply, notFound(request.url)));
  server.setErrorHandler((error, request, reply) => {
    if (error instanceof ZodError) return reply.code(400).send({ error: z.prettifyError(error) });
    const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
    if (status < 500 && error instanceof Error) return reply.code(status).send({ error: error.message });
    network.log.error({ err: error, url: request.url }, "a request failed");
    return refuse(reply, serverError);
  });

  messageRoutes(server, network);
  callRoutes(server, network);
  numberRoutes(server, network);
  recordingRoutes(server, network);
  controlRoutes(server, network);
  return server;
}

function isRest(url: string): boolean {
  return url.startsWith(`/${API_VERSION}/`);
}
