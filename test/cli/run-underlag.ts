import { calendarDate } from "#certificate/calendar-date.ts";
import { underlag } from "#cli/underlag.ts";

export interface Ran {
  code: number;
  printed: string;
  complained: string;
  served: boolean;
}

/** Runs the program in this process, on a plain terminal of 100 columns, on 15 June 2026. */
export async function runUnderlag(args: readonly string[], standardInput = new Uint8Array()): Promise<Ran> {
  const ran: Ran = { code: -1, printed: "", complained: "", served: false };
  ran.code = await underlag(args, {
    print: (text) => {
      ran.printed += text;
    },
    complain: (text) => {
      ran.complained += text;
    },
    standardInput: async () => standardInput,
    terminal: { colour: false, width: 100 },
    today: () => calendarDate(2026, 6, 15) ?? "2026-06-15",
    serve: async () => {
      ran.served = true;
    },
  });
  return ran;
}
