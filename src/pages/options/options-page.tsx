import { useEffect, useState } from 'preact/hooks';
import { text } from '../../ui/index.ts';
import { useTheme } from '../theme/use-theme.ts';
import { ToastRegion } from '../toast/toast.tsx';
import { useToast } from '../toast/use-toast.ts';
import { AddressTest } from './address-test.tsx';
import { Groups } from './groups.tsx';
import { OwnRules } from './own-rules.tsx';
import { PagesOption } from './pages-option.tsx';
import { useRules } from './use-rules.ts';
import { WaitingRule, waitingRule } from './waiting-rule.tsx';
import type { OptionsWorld } from './world.ts';
import { WrittenList } from './written-list.tsx';

/** On which sites the reader opens by itself. How text looks is chosen in the reader, where it is seen. */
export function OptionsPage({ world }: { world: OptionsWorld }) {
  const { window } = world;
  useTheme(world);
  const rules = useRules(world);
  const toaster = useToast();
  const [waiting, setWaiting] = useState(() => waitingRule(window.location.hash));

  useEffect(() => {
    window.document.title = `${text('options.title')} - ${text('extName')}`;
  }, [window]);

  const doneWaiting = () => {
    window.history.replaceState(null, '', window.location.pathname);
    setWaiting(undefined);
  };

  if (!rules.list) return null;
  return (
    <div class="paper options">
      <main>
        <h1>{text('options.title')}</h1>
        {waiting && <WaitingRule rule={waiting} rules={rules} toaster={toaster} onDone={doneWaiting} />}
        <Groups rules={rules} list={rules.list} />
        <OwnRules rules={rules} list={rules.list} toaster={toaster} />
        <AddressTest list={rules.list} />
        <PagesOption world={world} />
        <WrittenList world={world} rules={rules} list={rules.list} toaster={toaster} />
      </main>
      <ToastRegion toaster={toaster} />
    </div>
  );
}
