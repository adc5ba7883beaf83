import '../../src/ui/tokens.css';
import '../../src/ui/controls.css';
import '../../src/pages/options/options.css';
import { mountOptions, optionsWorld } from '../../src/pages/index.ts';

mountOptions(document.querySelector('#app') as HTMLElement, optionsWorld(window));
