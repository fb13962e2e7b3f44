-- The agenda of someone of the staff, for the calendar program that they have already: one address each.

CREATE TABLE staff_feeds (
    staff      TEXT NOT NULL PRIMARY KEY REFERENCES staff (id),
    -- SHA-256 of the secret in the address: the address itself is only in their calendar program.
    token_hash BLOB NOT NULL UNIQUE,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
