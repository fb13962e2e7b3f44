-- A sign-in that is under way while an account is closed or gets another code.

-- How often everything with which they sign in was taken off. Who proved something before, signs in no more.
ALTER TABLE staff ADD COLUMN credentials INTEGER NOT NULL DEFAULT 0;
