import { moveRules, requestMoves, requestStates, turnOf } from "#requests/lifecycle/states.ts";

/** The moves of a request as rows of a table: move, from, to, by. */
export function movesTable(): string[] {
  return requestMoves.map((move) => {
    const { from, to, by } = moveRules[move];
    return row(move, from.join(", "), to === "stay" ? "stays" : to, by.join(", "));
  });
}

/** The states of a request as rows of a table: state, whose turn it is. */
export function turnsTable(): string[] {
  return requestStates.map((state) => row(state, turnOf[state]));
}

function row(...cells: string[]): string {
  return `| ${cells.join(" | ")} |`;
}
