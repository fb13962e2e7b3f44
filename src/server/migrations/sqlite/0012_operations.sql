-- What a server needs that runs for years: being put back, people who are erased, what is deleted when it is old.

-- Whether the database was put back to an older copy since this phone sent something: it may know higher numbers.
ALTER TABLE devices ADD COLUMN is_put_back INTEGER NOT NULL DEFAULT 0;

-- That somebody was erased, never who: the day (Europe/Amsterdam, YYYY-MM-DD) and how much went.
CREATE TABLE erased (
    number  INTEGER NOT NULL PRIMARY KEY,
    on_day  TEXT NOT NULL,
    records INTEGER NOT NULL,
    photos  INTEGER NOT NULL,
    phones  INTEGER NOT NULL,
    looks   INTEGER NOT NULL
) STRICT;

-- Phones of who was erased, until they have wiped themselves: SHA-256 of a token that was random, and nothing else.
CREATE TABLE erased_phones (
    token_hash BLOB NOT NULL PRIMARY KEY,
    -- Milliseconds since 1970 in UTC, here and below.
    erased_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What was deleted because it was old, by rule. Days on which nothing was have no row.
CREATE TABLE deleted (
    number     INTEGER NOT NULL PRIMARY KEY,
    rule       TEXT NOT NULL,
    deleted_at INTEGER NOT NULL,
    -- What was older than this went.
    before     INTEGER NOT NULL,
    count      INTEGER NOT NULL
) STRICT;
