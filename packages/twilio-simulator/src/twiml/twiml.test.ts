import { describe, expect, it } from "vitest";
import { parseMessagingTwiml } from "./parseMessagingTwiml.ts";
import { parseVoiceTwiml } from "./parseVoiceTwiml.ts";

describe("a voice document", () => {
  it("is read with its attributes in milliseconds and its defaults filled in", () => {
    const source = `<?xml version="1.0" encoding="UTF-8"?>
      <!-- the usual -->
      <Response>
        <Say voice="alice">Hi <break time="1s"/> there &amp; <![CDATA[<you>]]></Say>
        <Pause length="2"/>
        <Dial timeout="15" answerOnBridge="true" action="/after?a=1&amp;b=2">
          <Number url="/whisper" statusCallback="/child" statusCallbackEvent="ringing completed">+15125550122</Number>
        </Dial>
        <Record maxLength="90" action='/recorded'/>
        <Hangup/>
      </Response>`;
    expect(parseVoiceTwiml(source)).toEqual([
      { verb: "Say", text: "Hi there & <you>", loop: 1 },
      { verb: "Pause", ms: 2000 },
      {
        verb: "Dial",
        numbers: [
          {
            to: "+15125550122",
            whisper: { url: "/whisper", method: "POST" },
            callback: { url: "/child", method: "POST", events: ["ringing", "completed"] },
          },
        ],
        action: { url: "/after?a=1&b=2", method: "POST" },
        timeoutMs: 15_000,
        timeLimitMs: 14_400_000,
        answerOnBridge: true,
        callerId: null,
      },
      {
        verb: "Record",
        action: { url: "/recorded", method: "POST" },
        maxLengthMs: 90_000,
        timeoutMs: 5000,
        finishOnKey: "1234567890*#",
        playBeep: true,
        trim: true,
        callback: null,
      },
      { verb: "Hangup" },
    ]);
  });

  const broken: [string, string][] = [
    ["", "an element was expected"],
    ["<Response>", "<Response> is never closed"],
    ["<Response></Reponse>", "<Response> is closed by </Reponse>"],
    ["<Response/><Response/>", "after the end of the root element"],
    ["<Response><Say>Tom & Ann</Say></Response>", "a bare & must be written &amp;"],
    ["<Response><Say>&nbsp;</Say></Response>", "&nbsp; is not an entity"],
    ["<Response><Play loop=1>x</Play></Response>", "loop needs a quoted value"],
    ['<Response><Play loop="1" loop="2">x</Play></Response>', "the attribute loop twice"],
    ["<!DOCTYPE x [<!ENTITY a 'b'>]><Response/>", "a document type is not allowed"],
    ["<response/>", "The root must be <Response>, not <response>."],
    ["<Response>hello</Response>", "<Response> holds text where only elements may stand: hello."],
    ["<Response><Dail/></Response>", "<Dail> is not a voice verb"],
    [
      '<Response><Dial timeout="4">+15125550122</Dial></Response>',
      "timeout must be a whole number from 5 to 600",
    ],
    ["<Response><Dial><Sip>x</Sip></Dial></Response>", "<Dial> can ring a <Number> here, not <Sip>."],
    ['<Response><Reject reason="no"/></Response>', "reason must be one of rejected, busy"],
    [`${"<a>".repeat(30)}`, "nested more than 20 deep"],
  ];
  it.each(broken)("%s is refused: %s", (source, why) => {
    expect(() => parseVoiceTwiml(source)).toThrow(why);
  });
});

describe("a messaging document", () => {
  it("is read, with the body bare or in an element", () => {
    const source =
      '<Response><Message>One</Message><Message to="+15125550122" statusCallback="/told"><Body>Two</Body></Message></Response>';
    expect(parseMessagingTwiml(source)).toEqual([
      { verb: "Message", body: "One", to: null, from: null, callback: null },
      {
        verb: "Message",
        body: "Two",
        to: "+15125550122",
        from: null,
        callback: { url: "/told", method: "POST" },
      },
    ]);
  });
});
