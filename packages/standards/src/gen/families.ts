// @generated from *\/openapi.yaml. Edit the spec, then run `faultline generate`.
import type {
  FamilyListing,
} from "@faultline/guards/runtime";

/** Every family of the catalogue, in alphabetical order. */
export const families: readonly FamilyListing[] = [
  {
    id: "google-rpc",
    title: "Google RPC status",
    aliases: ["google", "aip-193", "rpc-status"],
    brands: [],
    load: () => import("./google-rpc.ts").then((module) => module.googleRpc),
    loadHelp: () => import("./google-rpc.help.ts").then((module) => module.help),
  },
  {
    id: "graphql",
    title: "GraphQL over HTTP",
    aliases: ["gql", "graphql-over-http", "apollo"],
    brands: [],
    load: () => import("./graphql.ts").then((module) => module.graphql),
    loadHelp: () => import("./graphql.help.ts").then((module) => module.help),
  },
  {
    id: "json-api",
    title: "JSON:API errors",
    aliases: ["jsonapi"],
    brands: [],
    load: () => import("./json-api.ts").then((module) => module.jsonApi),
    loadHelp: () => import("./json-api.help.ts").then((module) => module.help),
  },
  {
    id: "json-rpc",
    title: "JSON-RPC 2.0 errors",
    aliases: ["jsonrpc"],
    brands: [],
    load: () => import("./json-rpc.ts").then((module) => module.jsonRpc),
    loadHelp: () => import("./json-rpc.help.ts").then((module) => module.help),
  },
  {
    id: "kubernetes",
    title: "Kubernetes Status",
    aliases: ["k8s", "kube"],
    brands: [],
    load: () => import("./kubernetes.ts").then((module) => module.kubernetes),
    loadHelp: () => import("./kubernetes.help.ts").then((module) => module.help),
  },
  {
    id: "oauth2",
    title: "OAuth 2.0 errors",
    aliases: ["oauth", "oauth-2", "rfc6749"],
    brands: [],
    load: () => import("./oauth2.ts").then((module) => module.oauth2),
    loadHelp: () => import("./oauth2.help.ts").then((module) => module.help),
  },
  {
    id: "problem-details",
    title: "Problem details (RFC 9457)",
    aliases: ["problem", "problem-json", "rfc9457", "rfc7807"],
    brands: [],
    load: () => import("./problem-details.ts").then((module) => module.problemDetails),
    loadHelp: () => import("./problem-details.help.ts").then((module) => module.help),
  },
  {
    id: "scim",
    title: "SCIM 2.0 errors",
    aliases: ["scim2", "rfc7644"],
    brands: [],
    load: () => import("./scim.ts").then((module) => module.scim),
    loadHelp: () => import("./scim.help.ts").then((module) => module.help),
  },
];
