export function spread<T>(all: readonly T[], count: number): T[];
