-- Days that somebody of the staff is away. What the person reads of it stands with the member of their team.

CREATE TABLE staff_away (
    staff    TEXT NOT NULL PRIMARY KEY REFERENCES staff (id),
    -- The first day without them, and the day on which they are back, as YYYY-MM-DD.
    first    TEXT NOT NULL,
    back_on  TEXT NOT NULL,
    stand_in TEXT REFERENCES staff (id),
    call     TEXT
) STRICT, WITHOUT ROWID;

-- Which phone made a code for another one; NULL: it was made at the desk.
ALTER TABLE pairing_codes ADD COLUMN by_device TEXT REFERENCES devices (id);
