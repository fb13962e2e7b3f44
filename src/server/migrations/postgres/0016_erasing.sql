-- Who is to be erased by the server that runs, because nobody else may write what it keeps in memory.

CREATE TABLE to_erase (
    person   TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES people (id),
    -- Milliseconds since 1970 in UTC.
    asked_at BIGINT NOT NULL
);
