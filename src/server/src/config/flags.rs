//! The settings as options of the command line.

use std::path::PathBuf;

use clap::Args;

use super::said::{Said, Value};
use crate::municipalities::MunicipalityName;

/// What the server is told on the command line. Each option also stands in the file and in the
/// environment under the same word: `--demo-stays` is `demo_stays` and `MIJN_AANPAK_DEMO_STAYS`.
#[derive(Args, Clone, Debug, Default)]
pub struct Flags {
    #[command(flatten)]
    pub(super) database: PlaceFlags,
    /// Address and port to listen on; 127.0.0.1:8080 unless told otherwise.
    #[arg(long, value_name = "ADDRESS:PORT")]
    listen: Option<String>,
    /// Folder of the built app, in place of the one inside the program, if there is one.
    #[arg(long, value_name = "FOLDER")]
    app: Option<String>,
    /// Token file of the municipality, in place of the default theme.
    #[arg(long, value_name = "FILE")]
    theme: Option<String>,
    /// File of the municipality: telephone numbers, terms, own items.
    #[arg(long, value_name = "FILE")]
    municipality: Option<String>,
    /// A proxy in front (address, or network with its length), whose `X-Forwarded-For` is believed;
    /// may be given more than once. Without it everyone behind a proxy counts as one address.
    #[arg(long, value_name = "NETWORK")]
    proxy: Vec<String>,
    /// The address of this server as browsers know it (<https://aanpak.example.org>): with it the staff can
    /// sign in with passkeys, which work at that address only.
    #[arg(long, value_name = "URL")]
    address: Option<String>,
    /// Loads the demo people; their codes work.
    #[arg(long)]
    demo: bool,
    /// Leaves the demo people in the weeks in which they are: their months go by.
    #[arg(long)]
    demo_stays: bool,
    /// Starts the clock of a demo at this moment (2026-11-24T07:30:00Z), for tests.
    #[arg(long, value_name = "MOMENT")]
    now: Option<String>,
    /// Address and port on which figures are given out (Prometheus, /metrics); nowhere unless told. Whoever
    /// reaches it reads them.
    #[arg(long, value_name = "ADDRESS:PORT")]
    metrics: Option<String>,
    /// Certificate of the server (PEM, with those above it), to speak TLS without a proxy in front.
    #[arg(long, value_name = "FILE")]
    tls_cert: Option<String>,
    /// The key of the certificate (PEM).
    #[arg(long, value_name = "FILE")]
    tls_key: Option<String>,
    /// How the log is written to the standard error stream: `text`, or `json` for programs.
    #[arg(long, value_name = "FORM")]
    log: Option<String>,
}

/// Which database it is: all that a command beside the server needs of the settings.
#[derive(Args, Clone, Debug, Default)]
pub struct DatabaseFlags {
    #[command(flatten)]
    pub(super) place: PlaceFlags,
    /// Which municipality, where there are several: its `name` in the settings.
    #[arg(long, value_name = "NAME")]
    municipality_name: Option<MunicipalityName>,
}

impl DatabaseFlags {
    /// The municipality that was named.
    pub const fn municipality_name(&self) -> Option<&MunicipalityName> {
        self.municipality_name.as_ref()
    }
}

/// Where the database is.
#[derive(Args, Clone, Debug, Default)]
pub(super) struct PlaceFlags {
    /// File with the settings (docs/mijn-aanpak.example.toml). What stands in the environment as
    /// `MIJN_AANPAK_…` counts more, and an option most.
    #[arg(long, value_name = "FILE", env = "MIJN_AANPAK_CONFIG")]
    pub(super) config: Option<PathBuf>,
    /// Folder of the database; it is made when it is not there.
    #[arg(long, value_name = "FOLDER")]
    data: Option<String>,
    /// A `PostgreSQL` in place of the folder (postgres://…). With a password in it it belongs into the
    /// environment, as `MIJN_AANPAK_DATABASE`, or into the file.
    #[arg(long, value_name = "ADDRESS")]
    database: Option<String>,
    /// Certificates that that of `PostgreSQL` must be signed with (PEM), in place of those that this machine believes.
    #[arg(long, value_name = "FILE")]
    database_ca: Option<String>,
}

impl PlaceFlags {
    /// Adds what was said here.
    pub(super) fn say(&self, said: &mut Said) {
        let texts = [
            ("data", &self.data),
            ("database", &self.database),
            ("database_ca", &self.database_ca),
        ];
        say_texts(said, &texts);
    }
}

fn say_texts(said: &mut Said, texts: &[(&'static str, &Option<String>)]) {
    for (name, text) in texts {
        if let Some(text) = text {
            said.option(name, Value::Text(text.clone()));
        }
    }
}

impl Flags {
    /// Adds what was said here.
    pub(super) fn say(&self, said: &mut Said) {
        let texts = [
            ("listen", &self.listen),
            ("app", &self.app),
            ("theme", &self.theme),
            ("municipality", &self.municipality),
            ("address", &self.address),
            ("now", &self.now),
            ("metrics", &self.metrics),
            ("log", &self.log),
            ("tls_cert", &self.tls_cert),
            ("tls_key", &self.tls_key),
        ];
        self.database.say(said);
        say_texts(said, &texts);
        if !self.proxy.is_empty() {
            said.option("proxy", Value::List(self.proxy.clone()));
        }
        for (name, is_on) in [("demo", self.demo), ("demo_stays", self.demo_stays)] {
            if is_on {
                said.option(name, Value::Yes(true));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::names;

    #[derive(clap::Parser)]
    struct Line {
        #[command(flatten)]
        flags: Flags,
    }

    #[test]
    fn options_and_settings_have_the_same_names() {
        let command = <Line as clap::CommandFactory>::command();
        let options = command.get_arguments().filter_map(clap::Arg::get_long);
        let mut options: Vec<_> = options.filter(|it| *it != "config").collect();
        let of_file = names::NAMES.into_iter().filter(|it| !it.contains('.'));
        let mut of_file: Vec<_> = of_file.map(names::option).collect();
        options.sort_unstable();
        of_file.sort_unstable();
        assert_eq!(options, of_file);
    }

    #[test]
    fn every_option_is_said() {
        let line = "x --listen a --data a --database a --database-ca a --app a --theme a --municipality a --proxy a --address a \
                    --demo --demo-stays --now a --metrics a --log a --tls-cert a --tls-key a";
        let line = <Line as clap::Parser>::parse_from(line.split_whitespace());
        let mut said = Said::default();
        line.flags.say(&mut said);
        for name in names::NAMES.into_iter().filter(|it| !it.contains('.')) {
            assert!(said.is_said(name), "{name}");
        }
    }
}
