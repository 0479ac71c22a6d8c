import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksDocument } from './checksDocument';

writeFileSync(join(__dirname, '../../../docs/checks.md'), checksDocument());
