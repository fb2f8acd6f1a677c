-- numbers of runs follow one another, also behind a process that was killed
ALTER TABLE run ALTER COLUMN run_id SET NO CACHE;
