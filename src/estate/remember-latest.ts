/** Makes a value per number, such as a day, and keeps those of the `kept` numbers asked for last. */
export function rememberLatest<Value extends object>(
  kept: number,
  make: (key: number) => Value,
): (key: number) => Value {
  const made = new Map<number, Value>();
  let latest: { readonly key: number; readonly value: Value } | undefined;
  return (key) => {
    // Mostly the same number is asked for again and again, once for each asset.
    if (latest?.key === key) return latest.value;
    const value = made.get(key) ?? make(key);
    made.delete(key);
    made.set(key, value);
    const oldest = made.keys().next();
    if (made.size > kept && oldest.done !== true) made.delete(oldest.value);
    latest = { key, value };
    return value;
  };
}
