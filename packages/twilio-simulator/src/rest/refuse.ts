import type { FastifyReply } from "fastify";
import { errorBody, type TwilioError } from "../twilioError.ts";

/** Answers with an error in Twilio's form. */
export function refuse(reply: FastifyReply, error: TwilioError): FastifyReply {
  return reply.code(error.status).send(errorBody(error));
}
