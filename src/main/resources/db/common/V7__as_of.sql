-- the last day that counts for a run; null: the assessment year's
ALTER TABLE run ADD COLUMN as_of DATE NULL;
