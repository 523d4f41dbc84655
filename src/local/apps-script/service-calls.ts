/** Round trips to Google's servers that a run has made; handles such as getRange make none. */
export interface ServiceCalls {
  readonly total: number;
  /** By service: {SpreadsheetApp: 12, Drive: 1}. */
  readonly byService: Readonly<Record<string, number>>;
}

export class ServiceCallCounter implements ServiceCalls {
  readonly byService: Record<string, number> = {};

  get total(): number {
    return Object.values(this.byService).reduce((sum, count) => sum + count, 0);
  }

  add(service: string): void {
    this.byService[service] = (this.byService[service] ?? 0) + 1;
  }
}
