-- Who looks along with a person, outside the team: a buddy, a taalmaatje. The person made the link and chose what it shows.

CREATE TABLE buddies (
    id         TEXT NOT NULL PRIMARY KEY,
    person     TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    -- The phone that made the link: signed out by another phone of the person, it takes its links with it.
    by_device  TEXT NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
    -- SHA-256 of the secret: the secret itself is only in the link.
    token_hash BLOB NOT NULL UNIQUE,
    -- As the person wrote it.
    name       TEXT NOT NULL,
    -- What it shows, by name, with spaces between.
    shares     TEXT NOT NULL,
    -- Days in Europe/Amsterdam as YYYY-MM-DD: the first, the last that it works, the last on which it was used.
    made_on    TEXT NOT NULL,
    until      TEXT NOT NULL,
    used_on    TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX buddies_of ON buddies (person);
