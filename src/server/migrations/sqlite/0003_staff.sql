-- The staff: accounts, how they sign in, what they did and at whose file they looked.

CREATE TABLE staff (
    -- The id that they have in the team of every person.
    id            TEXT NOT NULL PRIMARY KEY,
    login         TEXT NOT NULL UNIQUE,
    name          TEXT NOT NULL,
    role          TEXT NOT NULL,
    -- NULL until the account is opened.
    password_hash TEXT,
    totp_secret   TEXT,
    -- The last step of the second factor that was used: each works once.
    totp_step     INTEGER NOT NULL DEFAULT 0,
    created_at    INTEGER NOT NULL,
    closed_at     INTEGER,
    is_demo       INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- How an account is opened: once, within a week.
CREATE TABLE staff_openings (
    code_hash   BLOB NOT NULL PRIMARY KEY,
    staff       TEXT NOT NULL REFERENCES staff (id),
    totp_secret TEXT NOT NULL,
    expires_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE staff_sessions (
    token_hash   BLOB NOT NULL PRIMARY KEY,
    staff        TEXT NOT NULL REFERENCES staff (id),
    created_at   INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What staff did: an action that is sent again is not done again.
CREATE TABLE staff_mutations (
    staff   TEXT NOT NULL REFERENCES staff (id),
    id      TEXT NOT NULL,
    person  TEXT NOT NULL REFERENCES people (id),
    action  TEXT NOT NULL,
    at      INTEGER NOT NULL,
    refusal TEXT,
    PRIMARY KEY (staff, id, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE looks (
    person TEXT NOT NULL REFERENCES people (id),
    at     INTEGER NOT NULL,
    staff  TEXT NOT NULL REFERENCES staff (id),
    part   TEXT NOT NULL,
    -- Whether the person is not theirs: they got nothing, and it is written down.
    is_stranger INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX looks_of_person ON looks (person, at);

-- Whose team someone is in.
CREATE INDEX records_of_team ON records (id, person) WHERE kind = 'team_member' AND json IS NOT NULL;

CREATE INDEX devices_of_person ON devices (person, last_seen_at);
CREATE INDEX sessions_of_device ON sessions (device);
CREATE INDEX codes_of_person ON pairing_codes (person);
CREATE INDEX sessions_of_staff ON staff_sessions (staff);
