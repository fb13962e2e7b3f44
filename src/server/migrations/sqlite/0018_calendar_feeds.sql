-- The calendar of a person, for the calendar program that they have already: one address for each phone that made one.

CREATE TABLE calendar_feeds (
    -- It shows something while this phone is signed in.
    device     TEXT NOT NULL PRIMARY KEY REFERENCES devices (id) ON DELETE CASCADE,
    -- SHA-256 of the secret in the address: the address itself is only in the calendar program.
    token_hash BLOB NOT NULL UNIQUE,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
