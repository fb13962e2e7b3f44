-- Who changed what in a person's file is asked by person.
CREATE INDEX staff_mutations_of_person ON staff_mutations (person, at);
