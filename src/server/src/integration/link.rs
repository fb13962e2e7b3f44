//! By which id a system knows somebody whom the desk invited.

use domain::Person;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::resource::Refused;

/// Who is meant, as a system sends it.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LinkForm {
    /// What the desk shows on the page of the person as the number for other systems.
    #[schema(min_length = 1, max_length = 100)]
    pub(crate) file: String,
    /// The first name that the system knows them by. It must be that of the file, so that a number of somebody else
    /// is noticed.
    #[schema(min_length = 1, max_length = 60)]
    pub(crate) name: String,
}

impl LinkForm {
    /// Whether they are whom the system takes them for.
    ///
    /// # Errors
    /// [`Refused`] where the file is of somebody with another name.
    pub(crate) fn check(&self, person: &Person) -> Result<(), Refused> {
        let plain = |name: &str| name.trim().to_lowercase();
        if plain(&self.name) == plain(&person.name) {
            Ok(())
        } else {
            Err(Refused::new("name", "the file is of somebody else"))
        }
    }
}
