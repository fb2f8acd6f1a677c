-- One schema for H2 and MySQL. ${text} is the database's type for texts without a limit, ${table} its table options.
-- Everything a run computes stands under its run_id and is keyed by numbers given in the order of the ids' code points:
-- no result depends on how a database compares texts.

CREATE TABLE run (
    run_id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    job             VARCHAR(32)  NOT NULL,
    assessment_year INT          NOT NULL,
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

CREATE TABLE run_lock (
    lock_name    VARCHAR(64)  NOT NULL PRIMARY KEY,
    run_id       BIGINT       NULL,
    owner        VARCHAR(255) NULL,
    process      VARCHAR(36)  NULL,
    epoch        BIGINT       NOT NULL,
    taken_at     DATETIME(6)  NULL,
    heartbeat_at DATETIME(6)  NULL
) ${table};

CREATE TABLE input_file (
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

CREATE TABLE file_count (
    run_id        BIGINT NOT NULL,
    file_no       INT    NOT NULL,
    part_no       INT    NOT NULL,
    rows_read     BIGINT NOT NULL,
    rows_accepted BIGINT NOT NULL,
    rows_rejected BIGINT NOT NULL,
    rows_ignored  BIGINT NOT NULL,
    PRIMARY KEY (run_id, file_no, part_no)
) ${table};

CREATE TABLE reject_row (
    run_id      BIGINT      NOT NULL,
    file_no     INT         NOT NULL,
    line_no     BIGINT      NOT NULL,
    code        VARCHAR(24) NOT NULL,
    column_name VARCHAR(24) NOT NULL,
    cell_value  ${text}     NOT NULL,
    message     ${text}     NOT NULL,
    PRIMARY KEY (run_id, file_no, line_no)
) ${table};

CREATE TABLE notice (
    run_id    BIGINT  NOT NULL,
    notice_no INT     NOT NULL,
    sentence  ${text} NOT NULL,
    PRIMARY KEY (run_id, notice_no)
) ${table};

CREATE TABLE unit (
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

CREATE TABLE person (
    run_id         BIGINT      NOT NULL,
    person_no      INT         NOT NULL,
    person         ${text}     NOT NULL,
    name           ${text}     NOT NULL,
    unit_no        INT         NOT NULL,
    bureau_no      INT         NOT NULL,
    series         VARCHAR(64) NOT NULL,
    tier           VARCHAR(64) NULL,
    tier_since     DATE        NULL,
    joined         DATE        NOT NULL,
    left_on        DATE        NULL,
    contract       VARCHAR(16) NOT NULL,
    contract_no    INT         NULL,
    contract_start DATE        NULL,
    contract_end   DATE        NULL,
    probation_end  DATE        NULL,
    education      VARCHAR(64) NOT NULL,
    post_since     DATE        NULL,
    protection     VARCHAR(64) NULL,
    PRIMARY KEY (run_id, person_no)
) ${table};
CREATE INDEX person_bureau ON person (run_id, bureau_no, person_no);
CREATE INDEX person_unit ON person (run_id, unit_no, person_no);

CREATE TABLE event (
    run_id      BIGINT      NOT NULL,
    person_no   INT         NOT NULL,
    seq         INT         NOT NULL,
    event       ${text}     NOT NULL,
    dated       DATE        NOT NULL,
    kind        VARCHAR(64) NOT NULL,
    until_day   DATE        NULL,
    note        ${text}     NULL,
    PRIMARY KEY (run_id, person_no, seq)
) ${table};

CREATE TABLE absence (
    run_id    BIGINT      NOT NULL,
    person_no INT         NOT NULL,
    seq       INT         NOT NULL,
    from_day  DATE        NOT NULL,
    to_day    DATE        NOT NULL,
    kind      VARCHAR(64) NOT NULL,
    PRIMARY KEY (run_id, person_no, seq)
) ${table};

CREATE TABLE transfer (
    run_id    BIGINT NOT NULL,
    person_no INT    NOT NULL,
    seq       INT    NOT NULL,
    dated     DATE   NOT NULL,
    from_unit INT    NOT NULL,
    to_unit   INT    NOT NULL,
    PRIMARY KEY (run_id, person_no, seq)
) ${table};

-- who was in a unit of a bureau on any day of the year
CREATE TABLE bureau_member (
    run_id    BIGINT NOT NULL,
    bureau_no INT    NOT NULL,
    person_no INT    NOT NULL,
    PRIMARY KEY (run_id, bureau_no, person_no)
) ${table};

CREATE TABLE past_grade (
    run_id    BIGINT      NOT NULL,
    person_no INT         NOT NULL,
    seq       INT         NOT NULL,
    graded    INT         NOT NULL,
    grade     VARCHAR(64) NULL,
    PRIMARY KEY (run_id, person_no, seq)
) ${table};

-- people whose grade is withheld because rows that name them contradict each other, by where the rows stood
CREATE TABLE conflicted_person (
    run_id    BIGINT      NOT NULL,
    person_no INT         NOT NULL,
    source    VARCHAR(16) NOT NULL,
    PRIMARY KEY (run_id, person_no, source)
) ${table};

CREATE TABLE assessment (
    run_id          BIGINT        NOT NULL,
    person_no       INT           NOT NULL,
    bureau_no       INT           NOT NULL,
    status          VARCHAR(16)   NOT NULL,
    reason          VARCHAR(64)   NULL,
    service_from    DATE          NULL,
    service_to      DATE          NULL,
    service_days    INT           NOT NULL,
    neutral_days    INT           NOT NULL,
    ordinary_days   INT           NOT NULL,
    unexcused_days  INT           NOT NULL,
    scores          VARCHAR(2000) NOT NULL,
    failed          VARCHAR(2000) NOT NULL,
    bonus           DECIMAL(18,2) NULL,
    total           DECIMAL(18,2) NULL,
    threshold_grade VARCHAR(64)   NULL,
    ceiling         VARCHAR(64)   NULL,
    ceiling_rules   VARCHAR(255)  NOT NULL,
    grade           VARCHAR(64)   NULL,
    PRIMARY KEY (run_id, person_no)
) ${table};
CREATE INDEX assessment_bureau ON assessment (run_id, bureau_no, person_no);

CREATE TABLE standing (
    run_id        BIGINT        NOT NULL,
    person_no     INT           NOT NULL,
    bureau_no     INT           NOT NULL,
    pool          ${text}       NOT NULL,
    grade         VARCHAR(64)   NULL,
    rank_no       INT           NULL,
    seat          VARCHAR(4)    NULL,
    tier_before   VARCHAR(64)   NULL,
    tier_after    VARCHAR(64)   NULL,
    tier_action   VARCHAR(16)   NOT NULL,
    counted_years INT           NOT NULL,
    band          VARCHAR(64)   NOT NULL,
    PRIMARY KEY (run_id, person_no)
) ${table};

CREATE TABLE pool_seats (
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

CREATE TABLE unit_pool (
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

CREATE TABLE share (
    run_id      BIGINT         NOT NULL,
    unit_no     INT            NOT NULL,
    person_no   INT            NOT NULL,
    days        INT            NOT NULL,
    coefficient DECIMAL(20,10) NOT NULL,
    fen         BIGINT         NOT NULL,
    reserved    BOOLEAN        NOT NULL,
    PRIMARY KEY (run_id, unit_no, person_no)
) ${table};
CREATE INDEX share_person ON share (run_id, person_no);

CREATE TABLE pay_line (
    run_id               BIGINT      NOT NULL,
    person_no            INT         NOT NULL,
    performance_paid     BIGINT      NOT NULL,
    performance_reserved BIGINT      NOT NULL,
    year_end_award       BIGINT      NOT NULL,
    heating              BIGINT      NOT NULL,
    honour_award         BIGINT      NOT NULL,
    gross                BIGINT      NOT NULL,
    tax_exempt           BIGINT      NOT NULL,
    awards_by_others     BIGINT      NOT NULL,
    tier_wage_old        BIGINT      NOT NULL,
    tier_wage_new        BIGINT      NOT NULL,
    PRIMARY KEY (run_id, person_no)
) ${table};

CREATE TABLE honour (
    run_id    BIGINT      NOT NULL,
    person_no INT         NOT NULL,
    seq       INT         NOT NULL,
    event     ${text}     NOT NULL,
    dated     DATE        NOT NULL,
    kind      VARCHAR(64) NOT NULL,
    fen       BIGINT      NOT NULL,
    payer     VARCHAR(64) NOT NULL,
    in_gross  BOOLEAN     NOT NULL,
    exempt    BOOLEAN     NOT NULL,
    PRIMARY KEY (run_id, person_no, seq)
) ${table};

CREATE TABLE contract_candidate (
    run_id           BIGINT       NOT NULL,
    person_no        INT          NOT NULL,
    termination      VARCHAR(64)  NULL,
    termination_rule INT          NOT NULL,
    ground           VARCHAR(64)  NULL,
    expiry           VARCHAR(64)  NULL,
    expiry_rule      INT          NOT NULL,
    expiry_ground    VARCHAR(64)  NULL,
    open_ended_due   BOOLEAN      NOT NULL,
    notice_by        DATE         NULL,
    severance_months DECIMAL(6,1) NULL,
    rotate           BOOLEAN      NOT NULL,
    rotation_due     DATE         NULL,
    recognise        BOOLEAN      NOT NULL,
    evidence         ${text}      NOT NULL,
    PRIMARY KEY (run_id, person_no)
) ${table};

-- the parts that outputs are put together from, once they are written through
CREATE TABLE output_part (
    run_id BIGINT       NOT NULL,
    name   VARCHAR(128) NOT NULL,
    state  ${text}      NOT NULL,
    checksum BIGINT     NOT NULL,
    PRIMARY KEY (run_id, name)
) ${table};

-- the files of a run's publication, as they were written
CREATE TABLE output_file (
    run_id         BIGINT       NOT NULL,
    name           VARCHAR(128) NOT NULL,
    sha256         CHAR(64)     NOT NULL,
    content_sha256 CHAR(64)     NULL,
    PRIMARY KEY (run_id, name)
) ${table};

-- digests of what a published run rests on: its evidence files, its roster's tables, its signature
CREATE TABLE seal (
    run_id BIGINT       NOT NULL,
    name   VARCHAR(128) NOT NULL,
    sha256 CHAR(64)     NOT NULL,
    PRIMARY KEY (run_id, name)
) ${table};
