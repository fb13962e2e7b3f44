-- What several servers on one database count together.

-- Wrong tries of the last quarter of an hour: each counts as wrong until it is deleted.
CREATE TABLE tries (
    number   INTEGER NOT NULL PRIMARY KEY,
    -- What is counted together: an address, a name or a browser.
    kind     TEXT NOT NULL,
    -- Who tried, under the key of the servers: neither an address nor a name.
    who      BLOB NOT NULL,
    -- Milliseconds since 1970 in UTC, here and below.
    began_at INTEGER NOT NULL
) STRICT;

CREATE INDEX tries_of_who ON tries (kind, who);

-- Sign-ins with a passkey that were answered: each is answered once.
CREATE TABLE passkeys_answered (
    hash       BLOB NOT NULL PRIMARY KEY,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
