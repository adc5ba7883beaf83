import '../../src/ui/tokens.css';
import '../../src/ui/controls.css';
import '../../src/pages/options/options.css';
import '../../src/pages/welcome/welcome.css';
import { mountWelcome, optionsWorld } from '../../src/pages/index.ts';

mountWelcome(document.querySelector('#app') as HTMLElement, optionsWorld(window), 'sample/article.html');
