-- what people did to a year: posted, locked, paid, reopened, in order; by which name, on which day, and when it was said (UTC)
CREATE TABLE IF NOT EXISTS year_transition (
    assessment_year INT         NOT NULL,
    seq             INT         NOT NULL,
    act             VARCHAR(16) NOT NULL,
    dated           DATE        NOT NULL,
    done_by         ${text}     NOT NULL,
    reason          ${text}     NULL,
    run_id          BIGINT      NOT NULL,
    manifest_digest CHAR(64)    NOT NULL,
    recorded_at     DATETIME(6) NOT NULL,
    PRIMARY KEY (assessment_year, seq)
) ${table};

-- what a correction rests on: the year's run, and the version of the year before it
CREATE TABLE IF NOT EXISTS correction (
    run_id   BIGINT  NOT NULL PRIMARY KEY,
    year_run BIGINT  NOT NULL,
    base_run BIGINT  NOT NULL,
    complete BOOLEAN NOT NULL
) ${table};

-- every decision on the year up to this version; rested_* is what it was decided upon, of one that is carried out
CREATE TABLE IF NOT EXISTS decision (
    run_id        BIGINT      NOT NULL,
    seq           INT         NOT NULL,
    correction    INT         NOT NULL,
    person        ${text}     NOT NULL,
    kind          VARCHAR(16) NOT NULL,
    grade         VARCHAR(64) NULL,
    dated         DATE        NOT NULL,
    decided_by    ${text}     NOT NULL,
    note          ${text}     NULL,
    outcome       VARCHAR(32) NOT NULL,
    rested_status VARCHAR(16) NULL,
    rested_grade  VARCHAR(64) NULL,
    PRIMARY KEY (run_id, seq)
) ${table};

-- whom a correction touches, why, and what follows for pay, in fen
CREATE TABLE IF NOT EXISTS corrected_person (
    run_id            BIGINT       NOT NULL,
    person_no         INT          NOT NULL,
    person            ${text}      NOT NULL,
    base_no           INT          NULL,
    causes            VARCHAR(255) NOT NULL,
    paid_before       BIGINT       NOT NULL,
    due               BIGINT       NOT NULL,
    month_limit       BIGINT       NOT NULL,
    recoveries_before BIGINT       NOT NULL,
    PRIMARY KEY (run_id, person_no)
) ${table};

-- reserved shares that a correction released, in fen
CREATE TABLE IF NOT EXISTS released_share (
    run_id    BIGINT NOT NULL,
    unit_no   INT    NOT NULL,
    person_no INT    NOT NULL,
    reserved  BIGINT NOT NULL,
    taken     BIGINT NOT NULL,
    returned  BIGINT NOT NULL,
    top_up    BIGINT NOT NULL,
    PRIMARY KEY (run_id, unit_no, person_no)
) ${table};
