//! Opens every municipality of an installation.

use std::sync::Arc;

use anyhow::{Context as _, Result};

use super::{Municipalities, MunicipalityName, Shared};
use crate::app::App;
use crate::config::OneOfSeveral;
use crate::site::BuiltApp;
use crate::staff::Passwords;
use crate::store::{
    Database, PostgresAddress, PostgresStore, SqliteStore, Store, check_folder_of_several,
};

impl Municipalities {
    /// Opens each with its own store: a folder of its name, or in `PostgreSQL` a schema of its
    /// name in that database.
    ///
    /// # Errors
    /// When one cannot be opened: the text says which, and none is served.
    pub fn open(each: &[OneOfSeveral], database: &Database) -> Result<Self> {
        let first = each.first().context("there is no municipality")?;
        let shared = Shared {
            files: BuiltApp::read(&first.settings.app)?,
            passwords: Passwords::default(),
        };
        let stores = match database {
            Database::Postgres(address) => {
                in_schemas(each, address).context("the database cannot be opened")?
            }
            Database::Folder(_) => in_folders(each)?,
        };
        let each = each.iter().zip(stores);
        let apps = each.map(|(one, store)| {
            let name = Some(one.name.clone());
            let open = || App::of(name, &one.settings, store, &shared);
            let opened = one.name.span().in_scope(open);
            let app = opened.with_context(|| format!("the municipality {}", one.name))?;
            Ok((one.hosts.clone(), Arc::new(app)))
        });
        Ok(Self::by_host(apps.collect::<Result<Vec<_>>>()?))
    }
}

fn in_folders(each: &[OneOfSeveral]) -> Result<Vec<Arc<dyn Store>>> {
    let open = |one: &OneOfSeveral| {
        let folder = &one.settings.data;
        let of_all = folder.parent().unwrap_or(folder);
        let store = check_folder_of_several(of_all).and_then(|()| SqliteStore::open(folder));
        let told = || format!("the database in {} cannot be opened", folder.display());
        Ok(Arc::new(store.with_context(told)?) as _)
    };
    each.iter().map(open).collect()
}

fn in_schemas(each: &[OneOfSeveral], address: &PostgresAddress) -> Result<Vec<Arc<dyn Store>>> {
    let names: Vec<MunicipalityName> = each.iter().map(|it| it.name.clone()).collect();
    let stores = PostgresStore::open_each(address, &names)?;
    let stores = stores.into_iter().map(|it| Arc::new(it) as _);
    Ok(stores.collect())
}
