/** Starts to measure real time, whatever the mock's clock does; asked again, it gives milliseconds. */
export function startStopwatch(): () => number {
  const start = performance.now();
  return () => performance.now() - start;
}
