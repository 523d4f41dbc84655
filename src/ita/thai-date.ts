/** A day without a time or a time zone. `year` is of the common era (2023), `month` and `day` count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
