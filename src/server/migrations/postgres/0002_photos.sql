-- Photos of letters. Which ones a bill has is in its record; here are the pictures.

CREATE TABLE photos (
    person    TEXT COLLATE "C" NOT NULL REFERENCES people (id),
    id        TEXT COLLATE "C" NOT NULL,
    -- In bytes, as the phone announced it; it is whole once `bytes` is that long.
    length    BIGINT NOT NULL,
    bytes     BYTEA NOT NULL,
    PRIMARY KEY (person, id)
);
