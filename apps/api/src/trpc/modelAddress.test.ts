import { describe, expect, it } from "vitest";
import { MODEL_ADDRESS } from "./modelAddress.ts";

function refusalOf(address: string): string | undefined {
  return MODEL_ADDRESS.safeParse(address).error?.issues[0]?.message;
}

describe("the address of a model", () => {
  it.each([
    "https://api.openai.com/v1",
    "http://localhost:11434/v1",
    "http://127.0.0.1:8080",
    "http://192.168.1.20:1234/v1",
    "http://10.0.0.5/v1",
    "http://[::1]:11434/v1",
    "http://[fd12:3456::1]/v1",
    "https://models.example.com/v1",
  ])("may be %s", (address) => {
    expect(refusalOf(address)).toBeUndefined();
  });

  it.each([
    "http://169.254.169.254/latest/meta-data",
    "http://169.254.0.1",
    "http://0xA9FEA9FE/",
    "http://2852039166/",
    "http://[fe80::1]/v1",
    "http://[febf::1]/v1",
    "http://[::ffff:169.254.169.254]/",
    "http://[fd00:ec2::254]/",
    "http://100.100.100.200/",
    "http://metadata.google.internal/",
    "http://metadata.google.internal./",
  ])("is refused when it is %s", (address) => {
    expect(refusalOf(address)).toMatch(/^use another address: /);
  });
});
