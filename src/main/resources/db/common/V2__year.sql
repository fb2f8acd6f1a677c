-- One schema for H2 and MySQL; every statement may run again, for a process may die between two of them. ${text} is the database's type for texts without a limit, ${table} its table options.
-- Everything a run computes stands under its run_id and is keyed by numbers given in the order of the ids' code points:
-- no result depends on how a database compares texts.

CREATE TABLE IF NOT EXISTS run (
    run_id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    job             VARCHAR(32)  NOT NULL,
    assessment_year INT          NOT NULL,
    as_of           DATE         NULL,
    correction      INT          NULL,
    state           VARCHAR(16)  NOT NULL,
    data_folder     ${text}      NOT NULL,
    out_folder      ${text}      NOT NULL,
    language        VARCHAR(2)   NOT NULL,
    policy_file     ${text}      NOT NULL,
    policy_text     ${text}      NOT NULL,
    policy_digest   CHAR(64)     NOT NULL,
    job_text        ${text}      NOT NULL,
    identity_digest CHAR(64)     NOT NULL,
    software        VARCHAR(64)  NOT NULL,
    started_at      DATETIME(6)  NOT NULL,
    ended_at        DATETIME(6)  NULL,
    manifest_digest CHAR(64)     NULL,
    message         ${text}      NULL
) ${table};

CREATE TABLE IF NOT EXISTS run_lock (
    lock_name    VARCHAR(64)  NOT NULL PRIMARY KEY,
    run_id       BIGINT       NULL,
    owner        VARCHAR(255) NULL,
    process      VARCHAR(36)  NULL,
    epoch        BIGINT       NOT NULL,
    taken_at     DATETIME(6)  NULL,
    heartbeat_at DATETIME(6)  NULL
) ${table};

CREATE TABLE IF NOT EXISTS input_file (
    run_id     BIGINT      NOT NULL,
    file_no    INT         NOT NULL,
    table_name VARCHAR(16) NOT NULL,
    name       ${text}     NOT NULL,
    format     VARCHAR(8)  NOT NULL,
    charset    VARCHAR(16) NOT NULL,
    bytes      BIGINT      NOT NULL,
    sha256     CHAR(64)    NOT NULL,
    sections   ${text}     NOT NULL,
    PRIMARY KEY (run_id, file_no)
) ${table};

CREATE TABLE IF NOT EXISTS file_count (
    run_id        BIGINT NOT NULL,
    file_no       INT    NOT NULL,
    part_no       INT    NOT NULL,
    rows_read     BIGINT NOT NULL,
    rows_accepted BIGINT NOT NULL,
    rows_rejected BIGINT NOT NULL,
    rows_ignored  BIGINT NOT NULL,
    PRIMARY KEY (run_id, file_no, part_no)
) ${table};

CREATE TABLE IF NOT EXISTS reject_row (
    run_id      BIGINT      NOT NULL,
    file_no     INT         NOT NULL,
    line_no     BIGINT      NOT NULL,
    code        VARCHAR(24) NOT NULL,
    column_name VARCHAR(24) NOT NULL,
    cell_value  ${text}     NOT NULL,
    message     ${text}     NOT NULL,
    person      ${text}     NULL,
    PRIMARY KEY (run_id, file_no, line_no)
) ${table};

CREATE TABLE IF NOT EXISTS notice (
    run_id    BIGINT  NOT NULL,
    notice_no INT     NOT NULL,
    sentence  ${text} NOT NULL,
    PRIMARY KEY (run_id, notice_no)
) ${table};

CREATE TABLE IF NOT EXISTS unit (
    run_id    BIGINT  NOT NULL,
    unit_no   INT     NOT NULL,
    unit      ${text} NOT NULL,
    name      ${text} NOT NULL,
    parent    ${text} NULL,
    pool      ${text} NULL,
    leader    ${text} NULL,
    bureau_no INT     NOT NULL,
    budget    BIGINT  NULL,
    PRIMARY KEY (run_id, unit_no)
) ${table};

-- people as they were received, a thousand to a row, packed
CREATE TABLE IF NOT EXISTS roster_block (
    run_id   BIGINT      NOT NULL,
    kind     VARCHAR(16) NOT NULL,
    group_no INT         NOT NULL,
    block_no INT         NOT NULL,
    people   INT         NOT NULL,
    content  ${bytes}    NOT NULL,
    PRIMARY KEY (run_id, kind, group_no, block_no)
) ${table};

-- what was computed about them, a kind for each step
CREATE TABLE IF NOT EXISTS result_block (
    run_id   BIGINT      NOT NULL,
    kind     VARCHAR(16) NOT NULL,
    group_no INT         NOT NULL,
    block_no INT         NOT NULL,
    people   INT         NOT NULL,
    content  ${bytes}    NOT NULL,
    PRIMARY KEY (run_id, kind, group_no, block_no)
) ${table};

-- people whose grade is withheld because rows that name them contradict each other, by where the rows stood
CREATE TABLE IF NOT EXISTS conflicted_person (
    run_id    BIGINT      NOT NULL,
    person_no INT         NOT NULL,
    source    VARCHAR(16) NOT NULL,
    PRIMARY KEY (run_id, person_no, source)
) ${table};

CREATE TABLE IF NOT EXISTS pool_seats (
    run_id     BIGINT  NOT NULL,
    bureau_no  INT     NOT NULL,
    pool_no    INT     NOT NULL,
    pool       ${text} NOT NULL,
    members    ${text} NOT NULL,
    units      ${text} NOT NULL,
    assessed   INT     NOT NULL,
    seats      INT     NOT NULL,
    candidates INT     NOT NULL,
    taken      INT     NOT NULL,
    PRIMARY KEY (run_id, bureau_no, pool_no)
) ${table};

CREATE TABLE IF NOT EXISTS unit_pool (
    run_id        BIGINT         NOT NULL,
    unit_no       INT            NOT NULL,
    budgeted      BOOLEAN        NOT NULL,
    pool          BIGINT         NOT NULL,
    paid          BIGINT         NOT NULL,
    reserved      BIGINT         NOT NULL,
    undistributed BIGINT         NOT NULL,
    weight        DECIMAL(30,10) NOT NULL,
    PRIMARY KEY (run_id, unit_no)
) ${table};

-- the parts that outputs are put together from, once they are written through
CREATE TABLE IF NOT EXISTS output_part (
    run_id BIGINT       NOT NULL,
    name   VARCHAR(128) NOT NULL,
    state  ${text}      NOT NULL,
    checksum BIGINT    NOT NULL,
    PRIMARY KEY (run_id, name)
) ${table};

-- the files of a run's publication, as they were written
CREATE TABLE IF NOT EXISTS output_file (
    run_id         BIGINT       NOT NULL,
    name           VARCHAR(128) NOT NULL,
    sha256         CHAR(64)     NOT NULL,
    content_sha256 CHAR(64)     NULL,
    PRIMARY KEY (run_id, name)
) ${table};

-- digests of what a published run rests on: its evidence files, its roster's tables, its signature
CREATE TABLE IF NOT EXISTS seal (
    run_id BIGINT       NOT NULL,
    name   VARCHAR(128) NOT NULL,
    sha256 CHAR(64)     NOT NULL,
    PRIMARY KEY (run_id, name)
) ${table};
