// SPDX-License-Identifier: MIT
// The script-tag entry: what draws the figure. What is imported later comes from files beside it.
import './embed/siblings.js';
import './components/internal/xhtml.js'; // before Lit
import './embed/evidence.js';
import './components/internal/own-script.js'; // knows the tag only while the first file runs
import { claimTags, defineElement } from './components/internal/define-element.js';
import { LinkedViews } from './components/linked-views/linked-views.js';
import { MechanismSankey } from './components/mechanism-sankey/mechanism-sankey.js';
import { MechanismStep } from './components/mechanism-step/mechanism-step.js';
import { whenWanted } from './embed/when-wanted.js';
import { bringLanguage } from './locales/languages.js';

// before the page is read as far as the figure; what fails is in the console
bringLanguage(document.documentElement.lang)?.catch(() => undefined);
claimTags();
for (const element of [LinkedViews, MechanismSankey, MechanismStep]) defineElement(element);

// of several copies on a page only the first one works
if (customElements.get(MechanismSankey.tagName) === MechanismSankey)
  whenWanted(MechanismSankey.tagName, () => {
    // what fails is in the console
    import('./define-bare.js').catch(() => undefined);
  });
