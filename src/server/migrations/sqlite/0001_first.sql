-- People, their records, their devices and what each device has sent.

CREATE TABLE people (
    id       TEXT NOT NULL PRIMARY KEY,
    -- The number of the last request that changed a record: the cursor of whoever has everything.
    head_seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE records (
    person TEXT NOT NULL REFERENCES people (id),
    kind   TEXT NOT NULL,
    id     TEXT NOT NULL,
    -- head_seq of the person when it was written last.
    seq    INTEGER NOT NULL,
    -- NULL: removed. The row stays, so that every phone hears of it.
    json   TEXT,
    PRIMARY KEY (person, kind, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX records_since ON records (person, seq);

CREATE TABLE devices (
    id           TEXT NOT NULL PRIMARY KEY,
    person       TEXT NOT NULL REFERENCES people (id),
    -- Number of the last mutation that is remembered of this device.
    last_seq     INTEGER NOT NULL DEFAULT 0,
    -- Milliseconds since 1970 in UTC, here and below.
    created_at   INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
    -- SHA-256 of the token: the token itself is only in the phone's cookie.
    token_hash BLOB NOT NULL PRIMARY KEY,
    device     TEXT NOT NULL REFERENCES devices (id),
    created_at INTEGER NOT NULL,
    revoked    INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE mutation_log (
    device  TEXT NOT NULL REFERENCES devices (id),
    seq     INTEGER NOT NULL,
    id      TEXT NOT NULL,
    -- Why it was refused; NULL when it was applied.
    refusal TEXT,
    PRIMARY KEY (device, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX mutation_log_id ON mutation_log (id);

CREATE TABLE pairing_codes (
    code_hash  BLOB NOT NULL PRIMARY KEY,
    person     TEXT NOT NULL REFERENCES people (id),
    expires_at INTEGER NOT NULL,
    used_at    INTEGER,
    is_demo    INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
