//! Where something of a person stands: what `export` gives out, and `erase` takes away.

/// Rows of one of their phones.
const OF_PHONE: &str = "device IN (SELECT id FROM devices WHERE person = ?1)";
const OF_PERSON: &str = "person = ?1";
const OF_CODE: &str = "person = ?1 OR by_device IN (SELECT id FROM devices WHERE person = ?1)";

/// Every table with rows of a person, and which rows; what others refer to comes behind them.
pub(in crate::store) const TABLES: [(&str, &str); 17] = [
    ("to_erase", OF_PERSON),
    ("push_texts", OF_PHONE),
    ("push_subscriptions", OF_PERSON),
    ("mutation_log", OF_PHONE),
    ("sessions", OF_PHONE),
    ("pairing_codes", OF_CODE),
    ("buddies", OF_PERSON),
    ("calendar_feeds", OF_PHONE),
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

#[cfg(test)]
mod tests {
    use super::TABLES;
    use crate::store::sqlite::migrate;
    use rusqlite::Connection;

    /// Every other table: nothing in it is of a person who has a file here.
    const OTHERS: [&str; 19] = [
        "account_deeds",
        "deleted",
        "erased",
        "erased_phones",
        "months_stood",
        "passkey_challenges",
        "passkeys",
        "passkeys_answered",
        "service_tokens",
        "settings",
        "sign_ins_elsewhere",
        "staff",
        "staff_away",
        "staff_browsers",
        "staff_elsewhere",
        "staff_feeds",
        "staff_openings",
        "staff_sessions",
        "tries",
    ];

    fn names(db: &Connection, sql: &str) -> Vec<String> {
        let mut find = db.prepare(sql).unwrap();
        let found = find.query_map([], |row| row.get(0)).unwrap();
        found.collect::<Result<_, _>>().unwrap()
    }

    #[test]
    fn every_table_is_of_a_person_or_is_known_not_to_be() {
        let mut db = Connection::open_in_memory().unwrap();
        migrate::run(&mut db).unwrap();
        let all = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name";
        let personal: Vec<_> = TABLES.iter().map(|(name, _)| *name).collect();
        for table in names(&db, all) {
            let is_personal = personal.contains(&table.as_str());
            // A new table stands in one of the two lists, or nobody is erased from it.
            assert_ne!(is_personal, OTHERS.contains(&table.as_str()), "{table}");
            let columns = format!("SELECT name FROM pragma_table_info('{table}')");
            let columns = names(&db, &columns);
            let has_person = columns.iter().any(|it| it == "person" || it == "device");
            assert!(is_personal || !has_person, "{table} has rows of a person");
            let others = format!("SELECT \"table\" FROM pragma_foreign_key_list('{table}')");
            let others = names(&db, &others);
            let refers = others.iter().any(|it| personal.contains(&it.as_str()));
            assert!(is_personal || !refers, "{table} refers to rows of a person");
        }
        for (table, rows) in TABLES {
            db.prepare(&format!("SELECT * FROM {table} WHERE {rows}"))
                .unwrap();
        }
    }
}
