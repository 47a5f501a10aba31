/** The date inside every sample file. */
export const sampleDate = new Date("2026-01-01T00:00:00Z");
