-- The staff: accounts, how they sign in, what they did and at whose file they looked.

CREATE TABLE staff (
    -- The id that they have in the team of every person.
    id            TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    login         TEXT COLLATE "C" NOT NULL UNIQUE,
    name          TEXT COLLATE "C" NOT NULL,
    role          TEXT COLLATE "C" NOT NULL,
    -- NULL until the account is opened.
    password_hash TEXT COLLATE "C",
    totp_secret   TEXT COLLATE "C",
    -- The last step of the second factor that was used: each works once.
    totp_step     BIGINT NOT NULL DEFAULT 0,
    created_at    BIGINT NOT NULL,
    closed_at     BIGINT,
    is_demo       BIGINT NOT NULL DEFAULT 0
);

-- How an account is opened: once, within a week.
CREATE TABLE staff_openings (
    code_hash   BYTEA NOT NULL PRIMARY KEY,
    staff       TEXT COLLATE "C" NOT NULL REFERENCES staff (id),
    totp_secret TEXT COLLATE "C" NOT NULL,
    expires_at  BIGINT NOT NULL
);

CREATE TABLE staff_sessions (
    token_hash   BYTEA NOT NULL PRIMARY KEY,
    staff        TEXT COLLATE "C" NOT NULL REFERENCES staff (id),
    created_at   BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL
);

-- What staff did: an action that is sent again is not done again.
CREATE TABLE staff_mutations (
    staff   TEXT COLLATE "C" NOT NULL REFERENCES staff (id),
    id      TEXT COLLATE "C" NOT NULL,
    person  TEXT COLLATE "C" NOT NULL REFERENCES people (id),
    action  TEXT COLLATE "C" NOT NULL,
    at      BIGINT NOT NULL,
    refusal TEXT COLLATE "C",
    PRIMARY KEY (staff, id, person)
);

CREATE TABLE looks (
    person TEXT COLLATE "C" NOT NULL REFERENCES people (id),
    at     BIGINT NOT NULL,
    staff  TEXT COLLATE "C" NOT NULL REFERENCES staff (id),
    part   TEXT COLLATE "C" NOT NULL,
    -- Whether the person is not theirs: they got nothing, and it is written down.
    is_stranger BIGINT NOT NULL DEFAULT 0
);

CREATE INDEX looks_of_person ON looks (person, at);

-- Whose team someone is in.
CREATE INDEX records_of_team ON records (id, person) WHERE kind = 'team_member' AND json IS NOT NULL;

CREATE INDEX devices_of_person ON devices (person, last_seen_at);
CREATE INDEX sessions_of_device ON sessions (device);
CREATE INDEX codes_of_person ON pairing_codes (person);
CREATE INDEX sessions_of_staff ON staff_sessions (staff);
