import { expect, it } from "vitest";
import { isOwnNetwork } from "./ownNetwork.ts";

it.each([
  "localhost",
  "LOCALHOST.",
  "printer.local",
  "db.internal:5432",
  "127.0.0.1",
  "127.0.0.1:8080",
  "127.1",
  "2130706433",
  "0x7f000001",
  "0x7f.0.0.1",
  "0177.0.0.1",
  "10.0.0.1.",
  "0",
  "192.168.1.7",
  "172.16.0.1",
  "172.31.255.255",
  "169.254.169.254",
  "[::1]",
  "[::]",
  "[fd00::1]:443",
  "[fe80::1]",
  "[::ffff:7f00:1]",
  "[::ffff:10.0.0.1]",
  "[0:0:0:0:0:ffff:a00:1]",
])("%s is in a private network", (host) => {
  expect(isOwnNetwork(host)).toBe(true);
});

it.each([
  "hooks.example.com",
  "example.com:8443",
  "local.example.com",
  "8.8.8.8",
  "134744072",
  "172.32.0.1",
  "192.169.0.1",
  "1.2.3.4.5",
  "256.1.1.1",
  "10.example.com",
  "[2606:4700::1111]",
  "[::ffff:8.8.8.8]",
])("%s is not", (host) => {
  expect(isOwnNetwork(host)).toBe(false);
});
