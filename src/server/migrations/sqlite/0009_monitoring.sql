-- What staff note for the monthly figures. It stays on the server: no phone gets it.

-- When the file was made, in milliseconds since 1970 in UTC: the cohort of who is not registered. Of a file that was
-- there before, the first code or phone tells it.
ALTER TABLE people ADD COLUMN made_at INTEGER;

UPDATE people SET made_at = (
    SELECT min(at) FROM (
        SELECT created_at AS at FROM devices WHERE devices.person = people.id
        UNION ALL
        -- A code works for a week.
        SELECT expires_at - 604800000 FROM pairing_codes
        WHERE pairing_codes.person = people.id AND is_demo = 0));

-- Every edition of everything that was noted; the last one of an outcome is what holds.
CREATE TABLE outcome_notes (
    number  INTEGER NOT NULL PRIMARY KEY,
    person  TEXT NOT NULL REFERENCES people (id),
    outcome TEXT NOT NULL,
    -- NULL: taken back.
    json    TEXT,
    staff   TEXT NOT NULL REFERENCES staff (id),
    at      INTEGER NOT NULL,
    -- Made at the desk, so that what is sent again is noted once.
    id      TEXT NOT NULL,
    UNIQUE (person, staff, id)
) STRICT;

CREATE INDEX outcome_notes_of_person ON outcome_notes (person, outcome, number);

-- For the count alone, and for who noted it.
CREATE TABLE genders (
    person TEXT NOT NULL PRIMARY KEY REFERENCES people (id),
    gender TEXT NOT NULL,
    staff  TEXT NOT NULL REFERENCES staff (id)
) STRICT, WITHOUT ROWID;
