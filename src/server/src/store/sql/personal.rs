//! Where something of a person stands: what `export` gives out, and `erase` takes away.

/// Rows of one of their phones.
const OF_PHONE: &str = "device IN (SELECT id FROM devices WHERE person = ?1)";
const OF_PERSON: &str = "person = ?1";
const OF_CODE: &str = "person = ?1 OR by_device IN (SELECT id FROM devices WHERE person = ?1)";

/// Every table with rows of a person, and which rows; what others refer to comes behind them.
pub(in crate::store) const TABLES: [(&str, &str); 15] = [
    ("push_texts", OF_PHONE),
    ("push_subscriptions", OF_PERSON),
    ("mutation_log", OF_PHONE),
    ("sessions", OF_PHONE),
    ("pairing_codes", OF_CODE),
    ("buddies", OF_PERSON),
    ("devices", OF_PERSON),
    ("photos", OF_PERSON),
    ("looks", OF_PERSON),
    ("staff_mutations", OF_PERSON),
    ("outcome_notes", OF_PERSON),
    ("genders", OF_PERSON),
    ("external_ids", OF_PERSON),
    ("records", OF_PERSON),
    ("people", "id = ?1"),
];
