// @generated from specs/*\/openapi.yaml. Edit the spec, then run `faultline generate`.
import type {
  FamilyListing,
} from "@faultline/guards/runtime";

/** Every family of the catalogue, in alphabetical order. */
export const families: readonly FamilyListing[] = [
  {
    id: "app-and-book-management",
    title: "App and Book Management errors",
    aliases: ["apple", "abm", "asm", "vpp"],
    brands: [],
    hosts: ["vpp.itunes.apple.com"],
    load: () => import("./app-and-book-management.ts").then((module) => module.appAndBookManagement),
    loadHelp: () => import("./app-and-book-management.help.ts").then((module) => module.help),
  },
  {
    id: "device-management",
    title: "Device Management errors",
    aliases: ["izuma", "pelion"],
    brands: ["izuma", "pelion"],
    hosts: ["*.mbedcloud.com"],
    load: () => import("./device-management.ts").then((module) => module.deviceManagement),
    loadHelp: () => import("./device-management.help.ts").then((module) => module.help),
  },
  {
    id: "disruptive-technologies",
    title: "Disruptive Technologies errors",
    aliases: ["dt", "disruptive"],
    brands: [],
    hosts: ["api.disruptive-technologies.com", "api.d21s.com"],
    load: () => import("./disruptive-technologies.ts").then((module) => module.disruptiveTechnologies),
    loadHelp: () => import("./disruptive-technologies.help.ts").then((module) => module.help),
  },
  {
    id: "t-iot-hub",
    title: "T IoT Hub errors",
    aliases: ["t-iot"],
    brands: [],
    hosts: ["hub.iot.telekom.com"],
    load: () => import("./t-iot-hub.ts").then((module) => module.tIotHub),
    loadHelp: () => import("./t-iot-hub.help.ts").then((module) => module.help),
  },
];
