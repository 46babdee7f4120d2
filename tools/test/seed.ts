/** Sets one seed for every random test; FAULTLINE_SEED sets another. */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["FAULTLINE_SEED"] ?? 20_261_121) });
