-- what a night goes on from: the run whose archive it continues, the one it is compared with, the one whose roster it uses
CREATE TABLE IF NOT EXISTS night (
    run_id       BIGINT  NOT NULL,
    continues    BIGINT  NULL,
    follows      BIGINT  NULL,
    roster_run   BIGINT  NOT NULL,
    PRIMARY KEY (run_id)
) ${table};
