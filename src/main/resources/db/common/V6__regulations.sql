-- what policies ask for whose grades or awards follow from single periods or from a ranking
ALTER TABLE assessment ADD COLUMN periods ${text} NULL;
ALTER TABLE standing ADD COLUMN ranked INT DEFAULT 0 NOT NULL;
ALTER TABLE standing ADD COLUMN period_awards BIGINT DEFAULT 0 NOT NULL;
