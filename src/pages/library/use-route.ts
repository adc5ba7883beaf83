import { useCallback, useEffect, useState } from 'preact/hooks';
import { formatRoute, parseRoute, type Route } from './route.ts';

/** The route in the address bar, and a way to go elsewhere; Back and Forward work because both are the address. */
export function useRoute(window: Window): [Route, (route: Route) => void] {
  const [hash, setHash] = useState(window.location.hash);
  useEffect(() => {
    const follow = () => setHash(window.location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [window]);
  const go = useCallback(
    (route: Route) => {
      window.location.hash = formatRoute(route);
    },
    [window],
  );
  return [parseRoute(hash), go];
}
