/** An error as Twilio's REST API tells it. */
export interface TwilioError {
  status: number;
  code: number;
  message: string;
}

const MESSAGES: Record<number, string> = {
  21205: "The URL is not valid",
  21211: "The 'To' number is not a valid phone number",
  21212: "The 'From' number is not a valid phone number",
  21266: "'To' and 'From' number cannot be the same",
  21408: "Permission to send an SMS has not been enabled for the region indicated by the 'To' number",
  21421: "PhoneNumber is not valid",
  21422: "PhoneNumber is not available",
  21602: "Message body is required",
  21603: "A 'From' phone number is required",
  21604: "A 'To' phone number is required",
  21606: "The 'From' phone number is not a message-capable phone number of this account",
  21609: "The 'StatusCallback' URL is not valid",
  21610: "Attempt to send to unsubscribed recipient",
  21611: "This 'From' number has exceeded the maximum number of queued messages",
  21612: "The 'To' phone number is not currently reachable using the 'From' phone number",
  21614: "'To' number is not a valid mobile number",
  21617: "The concatenated message body exceeds the 1600 character limit",
  21624: "The 'ValidityPeriod' is not valid",
  21705: "The Messaging Service Sid is not valid",
};

/** A refusal (HTTP 400) with one of Twilio's codes, as the API words it closely enough to recognise. */
export function refusal(code: number): TwilioError {
  return { status: 400, code, message: MESSAGES[code] ?? `Refused with code ${code}` };
}

export function notFound(path: string): TwilioError {
  return { status: 404, code: 20404, message: `The requested resource ${path} was not found` };
}

export const unauthorised: TwilioError = { status: 401, code: 20003, message: "Authenticate" };
export const tooManyRequests: TwilioError = { status: 429, code: 20429, message: "Too Many Requests" };
export const serverError: TwilioError = {
  status: 500,
  code: 20500,
  message: "An internal server error has occurred",
};

/** The JSON body of an error answer. */
export function errorBody(error: TwilioError): Record<string, unknown> {
  return {
    code: error.code,
    message: error.message,
    more_info: `https://www.twilio.com/docs/errors/${error.code}`,
    status: error.status,
  };
}
