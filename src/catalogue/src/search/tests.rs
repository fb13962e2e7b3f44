use rstest::rstest;

use super::*;

#[rstest]
#[case("zorgverzekering", "insurance.health")]
#[case("zorgverzekring", "insurance.health")]
#[case("Zorg verzekering", "insurance.health")]
#[case("zorgverzekeringskaart", "insurance.health")]
#[case("ZORGPREMIE", "insurance.health")]
#[case("CAK", "insurance.health")]
#[case("een brief van het CAK", "insurance.health")]
#[case("eigen risiko", "insurance.deductible")]
#[case("wanbetaler", "insurance.premium_arrears")]
#[case("inboedel", "insurance.contents")]
#[case("huurtoeslag", "allowances.rent")]
#[case("huurtoeslg", "allowances.rent")]
#[case("zorgtoeslach", "allowances.care")]
#[case("kinder bijslag", "allowances.child_benefit")]
#[case("SVB", "allowances.child_benefit")]
#[case("kinderopvang", "allowances.childcare")]
#[case("toeslag partner", "allowances.partner_abroad")]
#[case("kwijtschelding", "bills.taxes")]
#[case("kwijtscheldng", "bills.taxes")]
#[case("gemeente belasting", "bills.taxes")]
#[case("waterschap", "bills.water_authority_tax")]
#[case("zuiveringsheffing", "bills.water_authority_tax")]
#[case("aanmaning", "bills.reminder")]
#[case("anmaning", "bills.reminder")]
#[case("herinering", "bills.reminder")]
#[case("deurwarder", "bills.reminder")]
#[case("laatste aanmaning van de deurwaarder", "bills.reminder")]
#[case("cjib", "bills.fines")]
#[case("bekeuring", "bills.fines")]
#[case("jaarafrekning", "bills.energy")]
#[case("huur", "bills.rent")]
#[case("digid", "first_days.digid")]
#[case("digit", "first_days.digid")]
#[case("DigiD-code", "first_days.digid")]
#[case("bijstandsuitkring", "first_days.assistance")]
#[case("huisars", "first_days.gp")]
#[case("DUO", "first_days.integration_letter")]
#[case("gezinsherenigng", "first_days.family_reunification")]
#[case("verblijfs document", "first_days.permit_renewal")]
#[case("machtiging", "benefit.ontzorgen_consent")]
#[case("inkomstenformulier", "benefit.report_changes")]
#[case("overdracht", "ontzorgen.handover")]
#[case("financiele zelfredzaamheid", "ontzorgen.learning")]
#[case("potjes", "budget.pots")]
fn a_word_on_a_letter_leads_to_its_item(#[case] query: &str, #[case] id: &str) {
    let hits = search(query);
    let found: Vec<_> = hits
        .iter()
        .map(|hit| (hit.item.id, hit.word, hit.score))
        .collect();
    assert_eq!(found.first().map(|hit| hit.0), Some(id), "{found:?}");
}

#[rstest]
#[case("")]
#[case("  !? ")]
#[case("x")]
#[case("qwrtzp")]
#[case("banaan")]
#[case("blauwe olifant")]
#[case("12345678")]
#[case("مرحبا")]
fn nonsense_finds_nothing(#[case] query: &str) {
    assert_eq!(search(query), []);
}

#[test]
fn a_sender_leads_to_everything_it_writes_about() {
    let ids: Vec<_> = search("CAK").iter().map(|hit| hit.item.id).collect();
    assert_eq!(ids, ["insurance.health", "insurance.premium_arrears"]);
    let ids: Vec<_> = search("IND").iter().map(|hit| hit.item.id).collect();
    assert!(
        ids.starts_with(&[
            "first_days.family_reunification",
            "first_days.permit_renewal"
        ]),
        "{ids:?}"
    );
}

#[test]
fn every_word_finds_its_own_item() {
    for item in items().iter().filter(|item| item.is_shown()) {
        for word in item.dutch_words {
            let hits = search(word);
            let found = hits.iter().any(|hit| hit.item.id == item.id);
            assert!(found, "{word} does not find {}", item.id);
        }
    }
}

// D6: the loan is only for who is under the act of 2013. Its words lead to the item that says: show the letter.
#[test]
fn nobody_is_led_to_what_is_under_a_condition() {
    for item in items().iter().filter(|item| !item.is_shown()) {
        for word in item.dutch_words {
            let found: Vec<_> = search(word).iter().map(|hit| hit.item.id).collect();
            assert!(!found.contains(&item.id), "{word} leads to {}", item.id);
        }
    }
}

#[rstest]
#[case("lening DUO")]
#[case("boete DUO")]
#[case("inburgeringslening")]
#[case("boete inburgering")]
#[case("terugbetalen lening")]
#[case("sociaal leenstelsel")]
fn a_claim_of_duo_leads_to_what_everybody_may_read(#[case] query: &str) {
    let hits = search(query);
    assert_eq!(
        hits.first().map(|hit| hit.item.id),
        Some("bills.duo"),
        "{hits:?}"
    );
}

#[rstest]
#[case("verzekring", "zorgverzekering", 1)]
#[case("toeslag", "zorgtoeslagen", 0)]
#[case("abc", "xyz", 3)]
#[case("abc", "", 3)]
fn a_part_is_found_anywhere_in_a_word(
    #[case] query: &str,
    #[case] word: &str,
    #[case] expected: usize,
) {
    assert_eq!(
        distance_to_part(query.as_bytes(), word.as_bytes()),
        expected
    );
}

#[test]
fn a_long_or_strange_query_is_harmless() {
    let long = "zorgverzekering ".repeat(500);
    assert!(!search(&long).is_empty());
    assert_eq!(search("\u{0}\u{202e}%%%"), []);
}
