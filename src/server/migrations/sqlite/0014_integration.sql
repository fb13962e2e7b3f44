-- The municipality's own systems: with what they come in, and by which names they know what is here.

-- A token of a system. Its row in staff has the name that people read, and no way to sign in.
CREATE TABLE service_tokens (
    -- SHA-256 of the token: the token itself is told once.
    token_hash BLOB NOT NULL PRIMARY KEY,
    staff      TEXT NOT NULL UNIQUE REFERENCES staff (id),
    -- What it may, by name, with spaces between.
    scopes     TEXT NOT NULL,
    -- Milliseconds since 1970 in UTC, here and below.
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    revoked_at INTEGER,
    -- The day (Europe/Amsterdam, YYYY-MM-DD) on which it was used last.
    used_on    TEXT
) STRICT, WITHOUT ROWID;

-- By which id a system of the municipality knows something, and how far the changes feed has told of it.
CREATE TABLE external_ids (
    person      TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    -- person, appointment, lessons, step or bill.
    kind        TEXT NOT NULL,
    external_id TEXT NOT NULL,
    -- The id of the record; of lessons that of their timetable.
    record      TEXT NOT NULL,
    is_gone     INTEGER NOT NULL DEFAULT 0,
    -- Of a person: head_seq until which their file was looked through for the feed.
    told_seq    INTEGER NOT NULL DEFAULT 0,
    -- Its place in the feed, which it leaves for a later one at each change; NULL until it has one.
    number      INTEGER UNIQUE,
    noticed_at  INTEGER,
    PRIMARY KEY (person, kind, external_id)
) STRICT, WITHOUT ROWID;

-- A system knows a person by one id, and a person has one.
CREATE UNIQUE INDEX external_people ON external_ids (external_id) WHERE kind = 'person';
CREATE UNIQUE INDEX external_person_of ON external_ids (person) WHERE kind = 'person';
