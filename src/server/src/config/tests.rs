use std::fs;
use std::path::Path;

use clap::Parser;
use rstest::rstest;
use tempfile::TempDir;

use super::{Config, Flags};
use crate::store::Database;

#[derive(Parser)]
struct Line {
    #[command(flatten)]
    flags: Flags,
}

/// A folder with an app, a theme, a municipality and a file of settings that names them.
struct Installed(TempDir);

const GOOD: &str = "data = \"data\"\napp = \"app\"\n";

impl Installed {
    fn with(settings: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let here = Self(folder);
        fs::create_dir(here.path("app")).unwrap();
        here.write("app/index.html", "<!doctype html>");
        here.write("theme.css", ":root { --ma-accent: #123; }");
        here.write("municipality.toml", "name = \"Ede\"\n");
        here.write("settings.toml", settings);
        here
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    fn flags(&self, more: &[&str]) -> Flags {
        let file = self.path("settings.toml");
        let line = ["x", "--config", file.to_str().unwrap()];
        Line::parse_from(line.iter().chain(more)).flags
    }

    /// Every mistake, without the folder in which all of this is.
    fn faults(&self, more: &[&str], environment: &[(&str, &str)]) -> Vec<String> {
        let here = format!("{}/", self.0.path().display());
        let faults = Config::check(&self.flags(more), owned(environment));
        let told = faults.iter().map(|it| it.to_string().replace(&here, ""));
        told.collect()
    }
}

fn owned(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    let pairs = pairs.iter();
    pairs
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

#[test]
fn the_file_counts_less_than_the_environment_and_that_less_than_an_option() {
    let here = Installed::with(&format!(
        "{GOOD}listen = \"127.0.0.1:4001\"\nproxy = [\"10.0.0.0/8\"]\n"
    ));
    let read = |more: &[&str], environment: &[(&str, &str)]| {
        Config::read(&here.flags(more), owned(environment)).unwrap()
    };
    let variable = [
        ("MIJN_AANPAK_LISTEN", "127.0.0.1:4002"),
        ("MIJN_AANPAK_PROXY", "10.1.0.1, 10.2.0.0/16"),
        ("LISTEN", "is of another program"),
    ];
    let of_file = read(&[], &[]);
    assert_eq!(
        (of_file.listen.port(), of_file.settings.proxies.len()),
        (4001, 1)
    );
    // Beside the file, wherever the program is started.
    assert_eq!(of_file.settings.data, here.path("data"));
    let of_environment = read(&[], &variable);
    assert_eq!(of_environment.listen.port(), 4002);
    assert_eq!(of_environment.settings.proxies.len(), 2);
    let of_option = read(&["--listen", "127.0.0.1:4003", "--data", "here"], &variable);
    assert_eq!(of_option.listen.port(), 4003);
    assert_eq!(of_option.settings.data, Path::new("here"));
}

#[test]
fn what_is_good_has_no_mistake_and_nothing_was_made() {
    let all = format!(
        "{GOOD}theme = \"theme.css\"\nmunicipality = \"municipality.toml\"\n\
         address = \"https://aanpak.example.org\"\n"
    );
    let here = Installed::with(&all);
    assert_eq!(here.faults(&[], &[]), [] as [&str; 0]);
    assert!(!here.path("data").exists());
}

#[rstest]
#[case(
    "listen = \"127.0.0.1\"",
    "settings.toml:3: `127.0.0.1` is no address with a port"
)]
#[case("listen = 8080", "settings.toml:3: `listen` is a text")]
#[case(
    "lisen = \"127.0.0.1:80\"",
    "settings.toml:3: there is no setting `lisen`, is it `listen`?"
)]
#[case(
    "proxy = [\"10.0.0.0/8\", \"the-proxy\"]",
    "settings.toml:3: `the-proxy` is no address and no network"
)]
#[case("proxy = true", "settings.toml:3: `proxy` is a list of texts")]
#[case(
    "address = \"http://aanpak.example.org\"",
    "settings.toml:3: http://aanpak.example.org is no address of a server: https://"
)]
#[case(
    "address = \"https://192.0.2.1\"",
    "settings.toml:3: passkeys need a name of a server"
)]
#[case("demo = \"perhaps\"", "settings.toml:3: `demo` is true or false")]
#[case(
    "demo_stays = true",
    "settings.toml:3: `demo_stays` is nothing without `demo`"
)]
#[case(
    "demo = true\nnow = \"yesterday\"",
    "settings.toml:4: yesterday is not a moment"
)]
#[case(
    "theme = \"no.css\"",
    "settings.toml:3: no.css cannot be used: No such file"
)]
#[case(
    "theme = \"municipality.toml\"",
    "settings.toml:3: municipality.toml cannot be used: it gives no value to any token"
)]
#[case("municipality = \"no.toml\"", "no.toml cannot be read: No such file")]
#[case(
    "[retention]\nlooks = 7",
    "settings.toml:4: `retention.looks` is 365 to 36500 days, not 7"
)]
#[case(
    "[retention]\nphones = \"long\"",
    "settings.toml:4: `retention.phones` is a whole number of days"
)]
#[case(
    "[retention]\nlook = 700",
    "settings.toml:4: there is no setting `retention.look`, is it `retention.looks`?"
)]
#[case(
    "database = \"mysql://me:secret@db/x\"",
    "settings.toml:3: `database` is postgres://USER:PASSWORD@HOST/NAME"
)]
#[case(
    "database = \"postgres://me:secret@db/x?sslmode=prefer\"",
    "settings.toml:3: `sslmode` in `database` is verify-full"
)]
#[case(
    "database = \"postgres://me@db/x\"\ndatabase_ca = \"no.pem\"",
    "settings.toml:3: no.pem cannot be used"
)]
#[case(
    "database = \"postgres:///x?host=/no/such/folder&user=me\"",
    "settings.toml:3: the database cannot be reached: No such file"
)]
#[case(
    "database_ca = \"app\"",
    "settings.toml:3: `database_ca` is nothing without `database`"
)]
#[case(
    "metrics = \"127.0.0.1:8080\"",
    "settings.toml:3: `metrics` has the address of `listen`"
)]
#[case(
    "metrics = \"0.0.0.0:8080\"",
    "settings.toml:3: `metrics` has the address of `listen`"
)]
#[case(
    "metrics = \"9090\"",
    "settings.toml:3: `9090` is no address with a port"
)]
#[case(
    "listen = \"192.0.2.1:8080\"",
    "settings.toml:3: `listen`: this machine has no address 192.0.2.1"
)]
#[case("log = \"xml\"", "settings.toml:3: `log` is text or json, not xml")]
#[case(
    "tls_cert = \"app\"",
    "settings.toml:3: `tls_cert` is nothing without `tls_key`"
)]
#[case(
    "tls_key = \"app\"",
    "settings.toml:3: `tls_key` is nothing without `tls_cert`"
)]
#[case(
    "tls_cert = \"municipality.toml\"\ntls_key = \"municipality.toml\"",
    "settings.toml:3: "
)]
#[case("theme = ", "settings.toml:3: ")]
fn a_mistake_is_told_with_its_line(#[case] setting: &str, #[case] told: &str) {
    let found = Installed::with(&format!("{GOOD}{setting}\n")).faults(&[], &[]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with(told), "{found:?}");
}

#[test]
fn every_mistake_is_told_and_not_the_first_alone() {
    let settings = "app = \"nothing\"\ndata = \"settings.toml\"\nproxy = [\"a\", \"b\"]\n\
                    colour = \"red\"\nmunicipality = \"municipality.toml\"\nlisten = ";
    let here = Installed::with(settings);
    here.write(
        "municipality.toml",
        "approach = \"own.toml\"\n[push]\ncontact = \"nobody\"\nhosts = [\"A B\"]\n",
    );
    here.write("own.toml", "name = 3\n");
    let variable = [("MIJN_AANPAK_LISSEN", "x"), ("MIJN_AANPAK_ADDRESS", "x")];
    let found = here
        .faults(&["--theme", "/no/theme.css"], &variable)
        .join("\n");
    for told in [
        "settings.toml:6: ",
        "settings.toml:3: `a` is no address",
        "settings.toml:3: `b` is no address",
        "settings.toml:4: there is no setting `colour`",
        "there is no setting `MIJN_AANPAK_LISSEN`, is it `MIJN_AANPAK_LISTEN`?",
        "MIJN_AANPAK_ADDRESS: x is no address of a server",
        "settings.toml:2: settings.toml cannot be used: it is no folder",
        "settings.toml:1: the app in nothing cannot be read",
        "--theme: /no/theme.css cannot be used",
        "municipality.toml:2: `nobody` is no address",
        "municipality.toml:2: `A B` is no name of a host",
        "own.toml:1: ",
    ] {
        assert!(found.contains(told), "{told} is not in\n{found}");
    }
}

#[test]
fn without_data_and_app_nothing_runs() {
    let here = Installed::with("");
    let found = here.faults(&[], &[]);
    assert_eq!(found.len(), 2, "{found:?}");
    assert_eq!(
        found[0],
        "`data` is missing: give --data, MIJN_AANPAK_DATA or `data` in the file"
    );
    assert!(Config::read(&here.flags(&[]), owned(&[])).is_err());
}

#[test]
fn a_database_of_postgres_counts_more_than_the_folder_and_its_secret_stays_one() {
    const ADDRESS: &str = "postgres://me:geheim@localhost:1/x";
    let here = Installed::with("app = \"app\"\n");
    let variable = [("MIJN_AANPAK_DATABASE", ADDRESS)];
    // No folder is needed then, and one that is there is left alone.
    for more in [&[][..], &["--data", "here"]] {
        let read = Config::read(&here.flags(more), owned(&variable)).unwrap();
        assert!(matches!(read.database, Database::Postgres(_)));
        assert!(!format!("{read:?}").contains("geheim"));
    }
    let on_the_line = here.faults(&["--database", ADDRESS], &[]);
    assert!(on_the_line[0].contains("command line"), "{on_the_line:?}");
    assert!(on_the_line.iter().all(|it| !it.contains("geheim")));
}

#[test]
fn a_password_in_a_file_that_everybody_reads_is_told() {
    use std::os::unix::fs::PermissionsExt as _;
    let here = Installed::with(&format!(
        "{GOOD}database = \"postgres://me:secret@localhost:1/x\"\n"
    ));
    let told = |mode: u32| {
        let file = here.path("settings.toml");
        fs::set_permissions(file, fs::Permissions::from_mode(mode)).unwrap();
        here.faults(&[], &[]).join("\n")
    };
    assert!(told(0o644).contains("settings.toml:3: there is a password here"));
    let private = told(0o640);
    assert!(!private.contains("password"), "{private}");
    assert!(private.contains("settings.toml:3: the database cannot be reached"));
}

#[test]
fn the_sign_in_without_a_secret_is_told() {
    let here = Installed::with(&format!("{GOOD}municipality = \"municipality.toml\"\n"));
    here.write(
        "municipality.toml",
        "[sign_in]\nname = \"Ede\"\nissuer = \"https://login.example.org\"\nclient_id = \"us\"\n\
         secret_file = \"/no/secret\"\nclaim = \"email\"\naddress = \"https://aanpak.example.org\"\n",
    );
    let found = here.faults(&[], &[]);
    assert!(found[0].contains("/no/secret, cannot be read"), "{found:?}");
}

#[test]
fn a_database_of_a_newer_program_is_told() {
    let here = Installed::with(GOOD);
    fs::create_dir(here.path("data")).unwrap();
    let database = rusqlite::Connection::open(here.path("data/mijn-aanpak.db")).unwrap();
    database.pragma_update(None, "user_version", 999).unwrap();
    let found = here.faults(&[], &[]);
    assert!(found[0].contains("has version 999"), "{found:?}");
}

#[test]
fn the_example_names_every_setting() {
    const EXAMPLE: &str = include_str!("../../../../docs/mijn-aanpak.example.toml");
    let lines = EXAMPLE.lines().map(|line| line.trim_start_matches("# "));
    let mut table = "";
    let mut found: Vec<String> = Vec::new();
    for line in lines {
        if let Some(name) = line.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
            table = name;
        } else if let Some((name, _)) = line.split_once(" = ") {
            let dot = if table.is_empty() { "" } else { "." };
            found.push(format!("{table}{dot}{name}"));
        }
    }
    let of_one = super::names::OF_ONE.map(|name| format!("[municipality].{name}"));
    let all = super::names::NAMES.map(str::to_owned).into_iter();
    assert_eq!(found, all.chain(of_one).collect::<Vec<_>>());
}

const SEVERAL: &str = r#"data = "data"
app = "app"
[[municipality]]
name = "ede"
hosts = ["ede.example", "www.Ede.example"]
municipality = "municipality.toml"
theme = "theme.css"
address = "https://ede.example"
[[municipality]]
name = "den-haag"
hosts = ["denhaag.example"]
"#;

#[test]
fn each_of_several_has_its_own_and_what_is_for_all() {
    let here = Installed::with(SEVERAL);
    assert_eq!(here.faults(&[], &[]), [] as [&str; 0]);
    let read = Config::read(&here.flags(&["--demo"]), owned(&[])).unwrap();
    let [ede, den_haag] = &read.municipalities[..] else {
        panic!("{:?}", read.municipalities)
    };
    assert_eq!(ede.hosts, ["ede.example", "www.ede.example"]);
    assert_eq!(ede.settings.data, here.path("data/ede"));
    assert_eq!(ede.settings.theme, Some(here.path("theme.css")));
    assert_eq!(ede.settings.address.as_deref(), Some("https://ede.example"));
    assert_eq!(den_haag.name.as_str(), "den-haag");
    assert_eq!(den_haag.settings.data, here.path("data/den-haag"));
    assert_eq!(den_haag.settings.municipality, None);
    assert!(ede.settings.is_demo && den_haag.settings.is_demo);
    assert!(!here.path("data").exists());
}

#[rstest]
#[case(
    "name = \"ede\"\n",
    "settings.toml:12: this municipality has no `hosts`"
)]
#[case(
    "hosts = [\"utrecht.example\"]\n",
    "settings.toml:12: this municipality has no `name`"
)]
#[case(
    "name = \"ede\"\nhosts = [\"utrecht.example\"]\n",
    "settings.toml:13: the name ede is that of another municipality too"
)]
#[case(
    "name = \"utrecht\"\nhosts = [\"EDE.example\"]\n",
    "settings.toml:14: the host ede.example is that of another municipality too"
)]
#[case(
    "name = \"utrecht\"\nhosts = [\"u.example\", \"U.example\"]\n",
    "settings.toml:14: the host u.example is that of another municipality too"
)]
#[case(
    "name = \"utrecht\"\nhosts = [\"https://utrecht.example\"]\n",
    "settings.toml:14: `https://utrecht.example` is no name of a host"
)]
#[case(
    "name = \"utrecht\"\nhosts = []\n",
    "settings.toml:14: `hosts` is a list of names of hosts"
)]
#[case(
    "name = \"../ede\"\nhosts = [\"utrecht.example\"]\n",
    "settings.toml:13: `../ede` is no name of a municipality"
)]
#[case(
    "name = \"public\"\nhosts = [\"utrecht.example\"]\n",
    "settings.toml:13: `public` is no name of a municipality"
)]
#[case(
    "name = \"utrecht\"\nhosts = [\"utrecht.example\"]\nhost = \"x\"\n",
    "settings.toml:15: there is no setting `host`, is it `hosts`?"
)]
#[case(
    "name = \"utrecht\"\nhosts = [\"utrecht.example\"]\ndemo = true\n",
    "settings.toml:15: there is no setting `demo`"
)]
#[case(
    "name = \"utrecht\"\nhosts = [\"utrecht.example\"]\naddress = \"https://ede.example\"\n",
    "settings.toml:15: `address` is at none of the `hosts` of this municipality"
)]
#[case(
    "name = \"utrecht\"\nhosts = [\"utrecht.example\"]\ntheme = \"no.css\"\n",
    "settings.toml:15: no.css cannot be used: No such file"
)]
#[case(
    "name = \"utrecht\"\nhosts = [\"utrecht.example\"]\nmunicipality = \"no.toml\"\n",
    "no.toml cannot be read: No such file"
)]
fn a_mistake_of_one_of_several_is_told_with_its_line(#[case] third: &str, #[case] told: &str) {
    let all = format!("{SEVERAL}[[municipality]]\n{third}");
    let found = Installed::with(&all).faults(&[], &[]);
    assert!(!found.is_empty() && found[0].starts_with(told), "{found:?}");
    // Nothing else is wrong but what the mistake leaves out.
    assert!(found.len() <= 2, "{found:?}");
}

#[test]
fn what_one_alone_may_have_is_told_where_there_are_several() {
    let top = format!("theme = \"theme.css\"\n{SEVERAL}");
    let variable = [("MIJN_AANPAK_MUNICIPALITY", "municipality.toml")];
    let found = Installed::with(&top).faults(&["--address", "https://ede.example"], &variable);
    let of_each = |place: &str, name: &str| {
        format!("{place}: `{name}` stands in each [[municipality]] where there are several")
    };
    assert_eq!(
        found,
        [
            of_each("MIJN_AANPAK_MUNICIPALITY", "municipality"),
            of_each("settings.toml:1", "theme"),
            of_each("--address", "address"),
        ]
    );
}

#[test]
fn several_do_not_give_each_other_the_secret_of_a_sign_in() {
    let here = Installed::with(SEVERAL);
    here.write(
        "municipality.toml",
        "[sign_in]\nname = \"Ede\"\nissuer = \"https://login.example.org\"\nclient_id = \"us\"\n\
         claim = \"email\"\naddress = \"https://ede.example\"\n",
    );
    let found = here.faults(&[], &[]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("each gives `secret_file`"), "{found:?}");
}

#[test]
fn a_database_of_one_is_not_passed_over_by_several_nor_the_other_way() {
    let here = Installed::with(SEVERAL);
    fs::create_dir_all(here.path("data/ede")).unwrap();
    let database = |name: &str| {
        rusqlite::Connection::open(here.path(name))
            .unwrap()
            .pragma_update(None, "user_version", 1)
            .unwrap();
    };
    database("data/ede/mijn-aanpak.db");
    here.write("data/ede/mijn-aanpak.lock", "");
    assert_eq!(here.faults(&[], &[]), [] as [&str; 0]);
    here.write("settings.toml", GOOD);
    let found = here.faults(&[], &[]);
    assert!(
        found[0].starts_with(
            "settings.toml:1: here several municipalities have databases of their own: ede"
        ),
        "{found:?}"
    );
    database("data/mijn-aanpak.db");
    here.write("settings.toml", SEVERAL);
    let found = here.faults(&[], &[]);
    assert!(
        found[0]
            .starts_with("settings.toml:1: the database that is here is that of one municipality"),
        "{found:?}"
    );
}
