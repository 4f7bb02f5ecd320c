/**
 * Where schedules count from: a Wednesday before any asset joined, so that the number of an assessment
 * is never negative for an asset that exists.
 */
export const EPOCH = Date.UTC(2020, 0, 1);
