import { configure } from '@testing-library/react';

// Looking up roles in a large page takes seconds on a machine busy with other things; what is there is found at once.
configure({ asyncUtilTimeout: 60_000 });
