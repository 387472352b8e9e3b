import { useEffect, useRef, useState } from 'preact/hooks';

/** After the news has settled: long enough that short rests of a slider say nothing. */
const REST_MS = 600;

interface Announcement {
  readonly message: string;
  readonly say: (message: string) => void;
}

/** What screen readers hear: `news` when it has changed and come to rest, or what is said at once. */
export function useAnnouncement(news: string, ready: boolean): Announcement {
  const [message, say] = useState('');
  const heard = useRef<string>();
  useEffect(() => {
    if (!ready) return;
    const first = heard.current === undefined;
    heard.current = news;
    if (first) return;
    const timer = setTimeout(() => say(news), REST_MS);
    return () => clearTimeout(timer);
  }, [news, ready]);
  return { message, say };
}
