//! Of which database a command is.

use std::path::PathBuf;

use anyhow::{Result, ensure};
use clap::Args;
use server::MunicipalityName;
use server::store::municipalities_in;

/// Where what it is about is kept.
#[derive(Args)]
pub(super) struct Whose {
    /// Folder of the database, as it stands in the settings.
    #[arg(long, value_name = "FOLDER", env = "MIJN_AANPAK_DATA")]
    data: PathBuf,
    /// Which municipality, where there are several: its `name` in the settings.
    #[arg(long, value_name = "NAME")]
    municipality_name: Option<MunicipalityName>,
}

impl Whose {
    /// The name that was said.
    pub(super) const fn name(&self) -> Option<&MunicipalityName> {
        self.municipality_name.as_ref()
    }

    /// The folder of the municipality, which has a database; where one is to be put back, it need not be there.
    ///
    /// # Errors
    /// When it is not said of which municipality, or none has that name.
    pub(super) fn folder(&self) -> Result<PathBuf> {
        let (data, all) = (&self.data, municipalities_in(&self.data));
        let names = all.join(", ");
        match &self.municipality_name {
            Some(name) => {
                let is_known = all.iter().any(|it| it == name.as_str());
                let there = data.display();
                ensure!(
                    is_known,
                    "no municipality {name} has a database in {there}; these do: {names}"
                );
                Ok(data.join(name.as_str()))
            }
            None => self.folder_of_one(&names),
        }
    }

    /// The same where nothing need be there yet.
    pub(super) fn new_folder(&self) -> Result<PathBuf> {
        match &self.municipality_name {
            Some(name) => Ok(self.data.join(name.as_str())),
            None => self.folder_of_one(&municipalities_in(&self.data).join(", ")),
        }
    }

    fn folder_of_one(&self, others: &str) -> Result<PathBuf> {
        let there = self.data.display();
        ensure!(
            others.is_empty(),
            "in {there} are several municipalities: say which with --municipality-name ({others}); nothing was done"
        );
        Ok(self.data.clone())
    }

    /// The folder for a command that may find the data in another database: there only the name counts.
    pub(super) fn folder_beside(&self, database: Option<&str>) -> Result<PathBuf> {
        match database {
            Some(_) => Ok(self.data.clone()),
            None => self.folder(),
        }
    }
}
