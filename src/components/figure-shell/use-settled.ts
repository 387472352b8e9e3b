import { useEffect, useState } from 'preact/hooks';

const REST_MS = 200;

/** The value once it has stopped changing: for what nobody watches while a slider moves. */
export function useSettled<Value>(value: Value): Value {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
