// @generated from specs/*/openapi.yaml. Edit the specs, then run `npm run generate`.
import type { Family } from "../family.ts";
import type { FamilyHelp } from "../help.ts";

/** A family that is loaded when it is needed. */
export interface FamilyListing {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly brands: readonly string[];
  readonly load: () => Promise<Family>;
  readonly loadHelp: () => Promise<FamilyHelp>;
}

/** Every family of the catalogue, in alphabetical order. */
export const families: readonly FamilyListing[] = [
  {
    id: "app-and-book-management",
    title: "App and Book Management errors",
    aliases: ["apple", "abm", "asm", "vpp"],
    brands: [],
    load: async () => (await import("./app-and-book-management.ts")).appAndBookManagement,
    loadHelp: async () => (await import("./app-and-book-management.help.ts")).help,
  },
  {
    id: "device-management",
    title: "Device Management errors",
    aliases: ["izuma", "pelion"],
    brands: ["izuma", "pelion"],
    load: async () => (await import("./device-management.ts")).deviceManagement,
    loadHelp: async () => (await import("./device-management.help.ts")).help,
  },
  {
    id: "disruptive-technologies",
    title: "Disruptive Technologies errors",
    aliases: ["dt", "disruptive"],
    brands: [],
    load: async () => (await import("./disruptive-technologies.ts")).disruptiveTechnologies,
    loadHelp: async () => (await import("./disruptive-technologies.help.ts")).help,
  },
  {
    id: "t-iot-hub",
    title: "T IoT Hub errors",
    aliases: ["t-iot"],
    brands: [],
    load: async () => (await import("./t-iot-hub.ts")).tIotHub,
    loadHelp: async () => (await import("./t-iot-hub.help.ts")).help,
  },
];
