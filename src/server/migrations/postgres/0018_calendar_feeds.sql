-- The calendar of a person, for the calendar program that they have already: one address for each phone that made one.

CREATE TABLE calendar_feeds (
    -- It shows something while this phone is signed in.
    device     TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES devices (id) ON DELETE CASCADE,
    -- SHA-256 of the secret in the address: the address itself is only in the calendar program.
    token_hash BYTEA NOT NULL UNIQUE,
    created_at BIGINT NOT NULL
);
