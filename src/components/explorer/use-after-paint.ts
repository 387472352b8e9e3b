import { useEffect, useState } from 'preact/hooks';

/** Follows a value one frame later: what lies far down the page does not hold up what is seen first. */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState(() => value);
  useEffect(() => setShown(() => value), [value]);
  return shown;
}
