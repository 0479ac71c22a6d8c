import { createRoot } from 'react-dom/client';
import { loadCatalogue } from '../locales/catalogues';
import { AppearanceProvider } from '../taskpane/AppearanceProvider';
import { firstLocale, LanguageProvider } from '../taskpane/language';
import { Workbench } from './Workbench';

const SAMPLE = { address: 'self-evaluation-2021.xlsx', fileName: 'self-evaluation-2021.xlsx' };

const place = document.getElementById('page');
if (!place) throw new Error('the page has no place for the workbench');
const first = firstLocale(navigator.language);
await loadCatalogue(first);
createRoot(place).render(
  <LanguageProvider first={first}>
    <AppearanceProvider>
      <Workbench sample={SAMPLE} />
    </AppearanceProvider>
  </LanguageProvider>,
);
