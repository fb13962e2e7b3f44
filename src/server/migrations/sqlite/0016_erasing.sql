-- Who is to be erased by the server that runs, because nobody else may write what it keeps in memory.

CREATE TABLE to_erase (
    person   TEXT NOT NULL PRIMARY KEY REFERENCES people (id),
    -- Milliseconds since 1970 in UTC.
    asked_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
