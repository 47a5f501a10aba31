/** Codes, ids and counts: what may stand in a log. Words from a certificate or a file's name never do. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

export interface Logger {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** Logs a fault by its name and place. Its message stays out: it may quote what was being read. */
  fault(event: string, fault: unknown, fields?: LogFields): void;
}

const levels = ["info", "warn", "error"] as const;
export type LogLevel = (typeof levels)[number];

/** A logger that writes one JSON object a line. */
export function createLogger(least: LogLevel, clock: () => Date, write: (line: string) => void): Logger {
  const log = (level: LogLevel, event: string, fields: LogFields) => {
    if (levels.indexOf(level) < levels.indexOf(least)) return;
    write(JSON.stringify({ at: clock().toISOString(), level, event, ...fields }));
  };
  return {
    info: (event, fields = {}) => log("info", event, fields),
    warn: (event, fields = {}) => log("warn", event, fields),
    fault: (event, fault, fields = {}) => log("error", event, { ...fields, ...faultFields(fault) }),
  };
}

/** What may be logged of a fault: its name, its code and the places in the code; never its message. */
export function faultFields(fault: unknown): LogFields {
  if (!(fault instanceof Error)) return { fault: typeof fault };
  const code = "code" in fault && typeof fault.code === "string" ? fault.code : null;
  const places = fault.stack?.split("\n").filter((line) => /^\s+at /.test(line)) ?? [];
  const place = places
    .slice(0, 4)
    .map((line) =>
      line
        .trim()
        .replace(/^at /, "")
        .replace(/\(?file:\/\/\S*?\/(src|functions|node_modules)\//, "($1/"),
    )
    .join(" < ");
  return { fault: fault.name, code, place };
}
