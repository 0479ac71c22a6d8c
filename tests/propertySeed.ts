import fc from 'fast-check';

/** Property tests try the same values in every run, so that a failure is everybody's; `FC_SEED` looks further. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_211_231) });
