//! Checks the file and makes local rules of it.

use std::collections::BTreeSet;
use std::path::Path;

use domain::desk::{Approach, Holiday};
use domain::regelen::{LocalKind, LocalRule};
use domain::{Language, LocalRuleId, Texts, Wording};
use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};
use toml::Spanned;

use super::Municipality;
use super::fault::{Fault, What};
use super::form::{Contact, DaysOff, Form, Link, OwnItem, Push, Term, UsualPayer};
use crate::elsewhere::{SignInForm, is_address};
use crate::webpush::is_host_name;

/// The longest name of a holiday, in characters.
const LONGEST_NAME: usize = 60;
/// The longest version, in characters.
const LONGEST_VERSION: usize = 40;
/// The longest holiday, in days.
const LONGEST_HOLIDAY: i32 = 100;

/// What stands in the file.
#[derive(Debug)]
pub(super) struct Checked {
    pub(super) name: String,
    /// As it is written there; where it is not, what tells one text of the file from another.
    pub(super) version: String,
    pub(super) rules: Vec<LocalRule>,
    pub(super) approach: Option<Approach>,
    /// The municipality's own file with its way of working, where it wrote one.
    pub(super) own_approach: Option<String>,
    pub(super) holidays: Vec<Holiday>,
    pub(super) sign_in: Option<SignInForm>,
    pub(super) push_contact: String,
    pub(super) push_hosts: Vec<String>,
}

/// The name, the rules, the way of working, the holidays and the sign-in, or every mistake in the order of the file.
pub(super) fn read(text: &str) -> Result<Checked, Vec<Fault>> {
    let form: Form = parsed(text)?;
    let mut reading = Reading {
        text,
        ids: BTreeSet::new(),
        rules: Vec::new(),
        holidays: Vec::new(),
        faults: Vec::new(),
    };
    let version = form.version.map(|it| reading.version(it));
    reading.all(form.contact, contact);
    reading.all(form.term, term);
    reading.all(form.payer, |it| Ok(payer(&it)));
    reading.all(form.item, own_item);
    reading.all(form.link, link);
    let (approach, own_approach) = match form.approach.map(|it| reading.approach(it)) {
        Some(Chosen::Named(it)) => (it, None),
        Some(Chosen::Own(file)) => (None, Some(file)),
        None => (None, None),
    };
    reading.holidays(form.holiday);
    let sign_in = form.sign_in.map(|it| {
        let line = line_at(text, it.span().start);
        let form = it.into_inner();
        let faults = wrong_in(&form).into_iter();
        reading
            .faults
            .extend(faults.map(|what| Fault { line, what }));
        form
    });
    let push = reading.push(form.push);
    reading.faults.sort_by_key(|fault| fault.line);
    if reading.faults.is_empty() {
        Ok(Checked {
            name: form.name.unwrap_or_else(Municipality::nameless),
            version: version.unwrap_or_else(|| digest(text)),
            rules: reading.rules,
            approach,
            own_approach,
            holidays: reading.holidays,
            sign_in,
            push_contact: push.contact.unwrap_or_else(Municipality::no_contact),
            push_hosts: push.hosts,
        })
    } else {
        Err(reading.faults)
    }
}

/// The file in its shape, or where it is not.
pub(super) fn parsed<T: DeserializeOwned>(text: &str) -> Result<T, Vec<Fault>> {
    toml::from_str(text).map_err(|error| {
        let line = line_at(text, error.span().map_or(0, |span| span.start));
        let what = What::Form(error.message().to_owned());
        vec![Fault { line, what }]
    })
}

/// The municipality's own file with its way of working, whatever else is wrong.
pub(super) fn own_approach(text: &str) -> Option<String> {
    let (table, _) = toml::de::DeTable::parse_recoverable(text);
    let name = table.get_ref().get("approach")?.get_ref().as_str()?;
    is_own_approach(name).then(|| name.to_owned())
}

/// Whether this names a file beside the municipality's, nowhere else.
fn is_own_approach(name: &str) -> bool {
    let path = Path::new(name);
    let is_file = path.file_name().is_some_and(|it| it == name);
    is_file && path.extension().is_some_and(|it| it == "toml")
}

/// Eight letters that another text does not have.
fn digest(text: &str) -> String {
    let [a, b, c, d, ..] = <[u8; 32]>::from(Sha256::digest(text.as_bytes()));
    format!("{:08x}", u32::from_be_bytes([a, b, c, d]))
}

/// What a municipality says of its way of working.
enum Chosen {
    /// One of the catalogue; none where there is no such.
    Named(Option<Approach>),
    /// A file of its own, beside this one.
    Own(String),
}

/// What is wrong with how the sign-in is reached.
fn wrong_in(it: &SignInForm) -> Vec<What> {
    let filled = [("name", &it.name), ("client_id", &it.client_id)];
    let empty = filled
        .into_iter()
        .filter(|(_, text)| text.trim().is_empty());
    let addresses = [(&it.issuer, false), (&it.address, true)];
    let bad = addresses
        .into_iter()
        .filter(|(text, is_bare)| !is_address(text, *is_bare));
    empty
        .map(|(name, _)| What::EmptySignIn(name))
        .chain(bad.map(|(text, _)| What::BadSignIn(text.clone())))
        .collect()
}

/// What may stand in a signature as whom to write to (RFC 8292).
fn is_contact(text: &str) -> bool {
    let mail = text
        .strip_prefix("mailto:")
        .and_then(|it| it.split_once('@'));
    let is_mail = mail.is_some_and(|(who, host)| !who.is_empty() && is_host_name(host));
    is_mail || address(text.to_owned()).is_ok()
}

pub(super) fn line_at(text: &str, offset: usize) -> usize {
    let before = text.get(..offset).unwrap_or(text);
    1 + before.matches('\n').count()
}

struct Reading<'a> {
    text: &'a str,
    ids: BTreeSet<String>,
    rules: Vec<LocalRule>,
    holidays: Vec<Holiday>,
    faults: Vec<Fault>,
}

impl Reading<'_> {
    fn version(&mut self, it: Spanned<String>) -> String {
        let line = line_at(self.text, it.span().start);
        let version = it.into_inner().trim().to_owned();
        let is_line = !version.contains(char::is_control);
        if !is_line || !(1..=LONGEST_VERSION).contains(&version.chars().count()) {
            let what = What::BadVersion(LONGEST_VERSION);
            self.faults.push(Fault { line, what });
        }
        version
    }

    fn approach(&mut self, it: Spanned<String>) -> Chosen {
        let line = line_at(self.text, it.span().start);
        let name = it.into_inner();
        if is_own_approach(&name) {
            return Chosen::Own(name);
        }
        let found = Approach::named(&name);
        if found.is_none() {
            let what = What::NoApproach(name);
            self.faults.push(Fault { line, what });
        }
        Chosen::Named(found)
    }

    fn push(&mut self, block: Option<Spanned<Push>>) -> Push {
        let Some(block) = block else {
            return Push::default();
        };
        let line = line_at(self.text, block.span().start);
        let push = block.into_inner();
        let bad_contact = push.contact.iter().filter(|it| !is_contact(it));
        let bad_contact = bad_contact.cloned().map(What::BadPushContact);
        let bad_hosts = push.hosts.iter().filter(|it| !is_host_name(it));
        let bad_hosts = bad_hosts.cloned().map(What::BadPushHost);
        let bad = bad_contact.chain(bad_hosts);
        self.faults.extend(bad.map(|what| Fault { line, what }));
        push
    }

    fn all<T>(&mut self, blocks: Vec<Spanned<T>>, read: impl Fn(T) -> Result<LocalRule, What>) {
        for block in blocks {
            let line = line_at(self.text, block.span().start);
            let read = read(block.into_inner()).and_then(|rule| {
                let id = rule.id.as_str().to_owned();
                if self.ids.insert(id.clone()) {
                    Ok(rule)
                } else {
                    Err(What::Twice(id))
                }
            });
            match read {
                Ok(rule) => self.rules.push(rule),
                Err(what) => self.faults.push(Fault { line, what }),
            }
        }
    }
}

impl Reading<'_> {
    fn holidays(&mut self, blocks: Vec<Spanned<DaysOff>>) {
        for block in blocks {
            let line = line_at(self.text, block.span().start);
            match holiday(block.into_inner()) {
                Ok(holiday) => self.holidays.push(holiday),
                Err(what) => self.faults.push(Fault { line, what }),
            }
        }
    }
}

fn holiday(it: DaysOff) -> Result<Holiday, What> {
    if !(1..=LONGEST_NAME).contains(&it.name.trim().chars().count()) {
        return Err(What::BadName(LONGEST_NAME));
    }
    let days = it.last.number() - it.first.number();
    if !(0..LONGEST_HOLIDAY).contains(&days) {
        return Err(What::BadHoliday(LONGEST_HOLIDAY));
    }
    Ok(Holiday {
        name: it.name,
        first: it.first,
        last: it.last,
    })
}

fn contact(it: Contact) -> Result<LocalRule, What> {
    let id = id("contact", &it.id)?;
    let digits = it.phone.chars().filter(char::is_ascii_digit).count();
    let is_plain = |c: char| c.is_ascii_digit() || " +-()".contains(c);
    if digits < 3 || !it.phone.chars().all(is_plain) {
        return Err(What::BadPhone(it.phone));
    }
    Ok(LocalRule {
        reach: Some(it.phone),
        title: Some(written("name", it.name)?),
        text: Some(written("hours", it.hours)?),
        is_urgent: it.is_urgent,
        ..LocalRule::new(id, LocalKind::Contact)
    })
}

fn term(it: Term) -> Result<LocalRule, What> {
    let item = catalogue::item(&it.item).ok_or_else(|| What::NoItem(it.item.clone()))?;
    if !item.local {
        return Err(What::NotLocal(it.item));
    }
    if !(1..=366).contains(&it.days) {
        return Err(What::BadTerm(it.days));
    }
    let id = LocalRuleId::new(format!("term.{}", it.item));
    Ok(LocalRule {
        item: Some(it.item),
        days: Some(it.days),
        ..LocalRule::new(id, LocalKind::Term)
    })
}

fn payer(it: &UsualPayer) -> LocalRule {
    let id = LocalRuleId::new(format!("payer.{}", it.cost.name()));
    LocalRule {
        cost: Some(it.cost),
        payer: Some(it.paid_by),
        ..LocalRule::new(id, LocalKind::Payer)
    }
}

fn own_item(it: OwnItem) -> Result<LocalRule, What> {
    let id = id("local", &it.id)?;
    Ok(LocalRule {
        title: Some(written("title", it.title)?),
        text: Some(written("text", it.text)?),
        reach: it.url.map(address).transpose()?,
        ..LocalRule::new(id, LocalKind::Item)
    })
}

fn link(it: Link) -> Result<LocalRule, What> {
    if catalogue::item(&it.item).is_none() {
        return Err(What::NoItem(it.item));
    }
    let id = LocalRuleId::new(format!("link.{}", it.item));
    Ok(LocalRule {
        item: Some(it.item),
        reach: Some(address(it.url)?),
        text: it.text.map(|text| written("text", text)).transpose()?,
        ..LocalRule::new(id, LocalKind::Link)
    })
}

fn id(kind: &str, name: &str) -> Result<LocalRuleId, What> {
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if name.is_empty() || !name.chars().all(is_plain) {
        return Err(What::BadId(name.to_owned()));
    }
    Ok(LocalRuleId::new(format!("{kind}.{name}")))
}

/// Whoever reads the app reads this in their own language.
pub(super) fn written(field: &'static str, texts: Texts) -> Result<Wording, What> {
    let has = |language| texts.get(language).is_some_and(|it| !it.trim().is_empty());
    match Language::ALL.into_iter().find(|language| !has(*language)) {
        Some(language) => Err(What::NoText { field, language }),
        None => Ok(Wording::Written(texts)),
    }
}

fn address(url: String) -> Result<String, What> {
    let uri: Option<axum::http::Uri> = url.parse().ok();
    let is_good = uri.is_some_and(|uri| {
        uri.scheme_str() == Some("https") && uri.host().is_some_and(|host| host.contains('.'))
    });
    if is_good {
        Ok(url)
    } else {
        Err(What::BadAddress(url))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    const EXAMPLE: &str = include_str!("../../../../docs/municipality.example.toml");

    #[test]
    fn the_example_says_something_of_every_kind() {
        let read = read(EXAMPLE).unwrap();
        assert_eq!(read.approach.map(|it| it.name).as_deref(), Some("almere"));
        assert_eq!(read.own_approach, None);
        assert!(!read.holidays.is_empty());
        assert!(read.push_contact.contains("voorbeeldstad") && !read.push_hosts.is_empty());
        let rules = read.rules;
        for kind in [
            LocalKind::Contact,
            LocalKind::Term,
            LocalKind::Payer,
            LocalKind::Item,
            LocalKind::Link,
        ] {
            assert!(rules.iter().any(|it| it.kind == kind), "{kind:?}");
        }
    }

    #[test]
    fn the_example_of_a_sign_in_can_be_used_as_it_stands() {
        let (_, block) = EXAMPLE.split_once("# [sign_in]\n").unwrap();
        let block = block.lines().map(|it| it.trim_start_matches("# "));
        let text = format!("[sign_in]\n{}\n", block.collect::<Vec<_>>().join("\n"));
        let sign_in = read(&text).unwrap().sign_in.unwrap();
        assert_eq!(sign_in.claim, crate::elsewhere::Claim::Email);
        assert!(sign_in.passwords);
        assert!(read(EXAMPLE).unwrap().sign_in.is_none());
    }

    #[test]
    fn a_file_has_the_version_it_says_or_one_of_its_own() {
        let version = |text: &str| read(text).map(|it| it.version).ok();
        assert_eq!(
            version("version = \" 3, maart \"\n").as_deref(),
            Some("3, maart")
        );
        let [one, same, other] = ["name = \"a\"", "name = \"a\"", "name = \"b\""].map(version);
        assert_eq!(one.as_ref().map(String::len), Some(8));
        assert_eq!(one, same);
        assert_ne!(one, other);
    }

    const TEXTS: &str = r#"{ nl = "a", ar = "b", ti = "c", fa-AF = "d" }"#;

    // The second block begins on line 4.
    #[rstest]
    #[case(
        "[[term]]\nitem = \"bills.nothing\"\ndays = 5",
        "4: the checklists have no item `bills.nothing`"
    )]
    #[case(
        "[[term]]\nitem = \"first_days.registration\"\ndays = 5",
        "4: `first_days.registration` is the same everywhere: no municipality has a term of its own for it"
    )]
    #[case(
        "[[term]]\nitem = \"benefit.report_changes\"\ndays = 0",
        "4: a term is 1 to 366 days, not 0"
    )]
    #[case(
        "[[term]]\nitem = \"bills.taxes\"\ndays = 42",
        "4: this is said twice: `term.bills.taxes`"
    )]
    #[case(
        "[[term]]\nitem = \"bills.taxes\"\ndays = \"42\"",
        "6: invalid type: string \"42\", expected u16"
    )]
    #[case(
        "[[link]]\nitem = \"bills.taxes\"\nurl = \"http://a.nl\"",
        "4: `http://a.nl` is no address that begins with https://"
    )]
    #[case(
        "[[link]]\nitem = \"bills.taxes\"\nurl = \"javascript:alert(1)\"",
        "4: `javascript:alert(1)` is no address that begins with https://"
    )]
    #[case(
        "[[contact]]\nid = \"a b\"\nname = TEXTS\nphone = \"1400\"\nhours = TEXTS",
        "4: the id `a b` is no small letters, digits and `_`"
    )]
    #[case(
        "[[contact]]\nid = \"a\"\nname = TEXTS\nphone = \"call me\"\nhours = TEXTS",
        "4: `call me` is no telephone number"
    )]
    #[case(
        "[[contact]]\nid = \"a\"\nname = TEXTS\nphone = \"1400\"\nhours = { nl = \"a\", ar = \"b\", ti = \" \", fa-AF = \"d\" }",
        "4: `hours` has no text in `ti`"
    )]
    #[case(
        "[[item]]\nid = \"a\"\ntitle = TEXTS\ntext = { nl = \"a\" }",
        "4: `text` has no text in `ti`"
    )]
    #[case("version = \" \"\n", "1: a version is 1 to 40 characters on one line")]
    #[case(
        "version = \"a\\nb\"\n",
        "1: a version is 1 to 40 characters on one line"
    )]
    #[case(
        "approach = \"ede\"\n",
        "1: there is no way of working `ede`: choose one of almere, amsterdam, eindhoven, utrecht, westland, \
         zaanstad, or name a file that ends in .toml"
    )]
    #[case(
        "approach = \"../ede.toml\"\n",
        "1: there is no way of working `../ede.toml`: choose one of almere, amsterdam, eindhoven, utrecht, westland, \
         zaanstad, or name a file that ends in .toml"
    )]
    #[case(
        "[[holiday]]\nname = \"Kerst\"\nfirst = \"2026-12-19\"\nlast = \"2026-12-18\"",
        "4: a holiday ends on its first day or later, within 100 days"
    )]
    #[case(
        "[[holiday]]\nname = \"Kerst\"\nfirst = \"2026-12-19\"\nlast = \"2027-12-18\"",
        "4: a holiday ends on its first day or later, within 100 days"
    )]
    #[case(
        "[[holiday]]\nname = \" \"\nfirst = \"2026-12-19\"\nlast = \"2027-01-03\"",
        "4: a holiday has a name of at most 60 characters"
    )]
    #[case(
        "[[holiday]]\nname = \"Kerst\"\nfirst = \"2026-02-29\"\nlast = \"2027-01-03\"",
        "6: not a date of the form YYYY-MM-DD"
    )]
    #[case(
        "[push]\ncontact = \"beheer@stad.example\"",
        "4: `beheer@stad.example` is no address that begins with mailto: or https://"
    )]
    #[case(
        "[push]\nhosts = [\"10.0.0.1\"]",
        "4: `10.0.0.1` is no name of a host, in small letters and without a port"
    )]
    fn each_mistake_is_told_with_its_line(#[case] block: &str, #[case] told: &str) {
        let first = "[[term]]\nitem = \"bills.taxes\"\ndays = 56\n";
        let block = block.replace("TEXTS", TEXTS);
        // What holds for the whole file stands on top.
        let text = if block.starts_with('[') {
            format!("{first}{block}\n")
        } else {
            format!("{block}{first}")
        };
        let faults = read(&text).unwrap_err();
        let found: Vec<_> = faults.iter().map(ToString::to_string).collect();
        assert_eq!(found, [told]);
    }

    #[rstest]
    #[case(
        "address = \"https://aanpak.example.org/\"",
        "4: `https://aanpak.example.org/` is no address of a sign-in"
    )]
    #[case(
        "address = \"http://aanpak.example.org\"",
        "4: `http://aanpak.example.org` is no address of a sign-in"
    )]
    #[case("address = 7", "9: invalid type: integer")]
    fn a_sign_in_that_cannot_be_reached_is_told(#[case] address: &str, #[case] told: &str) {
        let text = format!(
            "[[term]]\nitem = \"bills.taxes\"\ndays = 56\n[sign_in]\nname = \"x\"\n\
             issuer = \"https://login.example.org\"\nclient_id = \"x\"\nclaim = \"email\"\n{address}\n"
        );
        let faults = read(&text).unwrap_err();
        let found: Vec<_> = faults.iter().map(ToString::to_string).collect();
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with(told), "{found:?}");
    }

    #[test]
    fn every_mistake_is_told() {
        let text = "[[term]]\nitem = \"x\"\ndays = 1\n[[term]]\nitem = \"y\"\ndays = 1\n";
        assert_eq!(read(text).unwrap_err().len(), 2);
    }
}
