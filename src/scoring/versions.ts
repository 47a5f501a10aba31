import manifest from "../../package.json" with { type: "json" };

/** Version of the product that a result was made with. */
export const underlagVersion: string = manifest.version;
