import type { CalendarDate } from "#certificate/calendar-date.ts";

/** What the commands need of the machine they run on. */
export interface World {
  /** Prints results; nothing else goes there. */
  print(text: string): void;
  /** Prints what is wrong, and help that nobody asked for. */
  complain(text: string): void;
  /** Everything that is piped in. */
  standardInput(): Promise<Uint8Array>;
  terminal: { colour: boolean; width: number };
  today(): CalendarDate;
  /** Runs the service until it is told to stop. */
  serve(): Promise<void>;
}
