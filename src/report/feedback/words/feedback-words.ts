/** Words of the feedback to a unit. */
export interface FeedbackWords {
  title: string;
  lead(requests: number): readonly string[];
  asked(times: number, of: number): string;
  examples: string;
  closing(contact: string | null): readonly string[];
}
