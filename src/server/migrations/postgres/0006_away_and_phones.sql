-- Days that somebody of the staff is away. What the person reads of it stands with the member of their team.

CREATE TABLE staff_away (
    staff    TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES staff (id),
    -- The first day without them, and the day on which they are back, as YYYY-MM-DD.
    first    TEXT COLLATE "C" NOT NULL,
    back_on  TEXT COLLATE "C" NOT NULL,
    stand_in TEXT COLLATE "C" REFERENCES staff (id),
    call     TEXT COLLATE "C"
);

-- Which phone made a code for another one; NULL: it was made at the desk.
ALTER TABLE pairing_codes ADD COLUMN by_device TEXT COLLATE "C" REFERENCES devices (id);
