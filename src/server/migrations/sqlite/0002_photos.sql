-- Photos of letters. Which ones a bill has is in its record; here are the pictures.

CREATE TABLE photos (
    person    TEXT NOT NULL REFERENCES people (id),
    id        TEXT NOT NULL,
    -- In bytes, as the phone announced it; it is whole once `bytes` is that long.
    length    INTEGER NOT NULL,
    bytes     BLOB NOT NULL,
    PRIMARY KEY (person, id)
) STRICT;
