-- What SQLite has by itself, so that the statements are the same for both.

CREATE DOMAIN blob AS BYTEA;

-- The text at a path like '$.entry.day'; NULL where there is nothing, or a null.
CREATE FUNCTION json_extract(json TEXT, path TEXT) RETURNS TEXT
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN json::json #>> string_to_array(substr(path, 3), '.');

-- People, their records, their devices and what each device has sent.

CREATE TABLE people (
    id       TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    -- The number of the last request that changed a record: the cursor of whoever has everything.
    head_seq BIGINT NOT NULL
);

CREATE TABLE records (
    person TEXT COLLATE "C" NOT NULL REFERENCES people (id),
    kind   TEXT COLLATE "C" NOT NULL,
    id     TEXT COLLATE "C" NOT NULL,
    -- head_seq of the person when it was written last.
    seq    BIGINT NOT NULL,
    -- NULL: removed. The row stays, so that every phone hears of it.
    json   TEXT COLLATE "C",
    PRIMARY KEY (person, kind, id)
);

CREATE INDEX records_since ON records (person, seq);

CREATE TABLE devices (
    id           TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    person       TEXT COLLATE "C" NOT NULL REFERENCES people (id),
    -- Number of the last mutation that is remembered of this device.
    last_seq     BIGINT NOT NULL DEFAULT 0,
    -- Milliseconds since 1970 in UTC, here and below.
    created_at   BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL
);

CREATE TABLE sessions (
    -- SHA-256 of the token: the token itself is only in the phone's cookie.
    token_hash BYTEA NOT NULL PRIMARY KEY,
    device     TEXT COLLATE "C" NOT NULL REFERENCES devices (id),
    created_at BIGINT NOT NULL,
    revoked    BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE mutation_log (
    device  TEXT COLLATE "C" NOT NULL REFERENCES devices (id),
    seq     BIGINT NOT NULL,
    id      TEXT COLLATE "C" NOT NULL,
    -- Why it was refused; NULL when it was applied.
    refusal TEXT COLLATE "C",
    PRIMARY KEY (device, seq)
);

CREATE INDEX mutation_log_id ON mutation_log (id);

CREATE TABLE pairing_codes (
    code_hash  BYTEA NOT NULL PRIMARY KEY,
    person     TEXT COLLATE "C" NOT NULL REFERENCES people (id),
    expires_at BIGINT NOT NULL,
    used_at    BIGINT,
    is_demo    BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE settings (
    name  TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    value TEXT COLLATE "C" NOT NULL
);
