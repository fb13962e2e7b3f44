//! Versions of a database on the phone. Stores are added, never rewritten; what a new version needs
//! of the server comes with the next sync.
//!
//! Made by the browser's own interface: the library's way to it brings along all its error texts.

use indexed_db_futures::database::Database as Idb;
use js_sys::Promise;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbFactory, IdbOpenDbRequest};

use super::DatabaseTrouble;

/// Opens the database of this name in at least this version; the stores that it lacks are made.
pub(in super::super) async fn open(
    name: &str,
    version: u32,
    stores: &'static [&'static str],
) -> Result<Idb, DatabaseTrouble> {
    let idb = Idb::open(name).await?;
    if idb.version() >= f64::from(version) {
        return Ok(idb);
    }
    idb.close();
    let upgraded = upgrade(name, version, stores).await;
    upgraded.map_err(|_| DatabaseTrouble::Refused)?;
    Ok(Idb::open(name).await?)
}

/// Asks for a database to be deleted: done as soon as nobody has it open.
pub(in super::super) fn delete(name: &str) {
    if let Some(factory) = factory() {
        // What cannot be deleted cannot be opened either.
        drop(factory.delete_database(name));
    }
}

fn factory() -> Option<IdbFactory> {
    web_sys::window()?.indexed_db().ok()?
}

async fn upgrade(name: &str, version: u32, stores: &'static [&'static str]) -> Result<(), JsValue> {
    let request = factory()
        .ok_or(JsValue::NULL)?
        .open_with_u32(name, version)?;
    let asked = request.clone();
    let add = Closure::once(move || stores.iter().for_each(|store| add_store(&asked, store)));
    request.set_onupgradeneeded(Some(add.as_ref().unchecked_ref()));
    let opened = Promise::new(&mut |done, failed| {
        request.set_onsuccess(Some(&done));
        request.set_onerror(Some(&failed));
    });
    JsFuture::from(opened).await?;
    if let Some(database) = database(&request) {
        database.close();
    }
    Ok(())
}

fn add_store(request: &IdbOpenDbRequest, store: &str) {
    if let Some(database) = database(request)
        && !database.object_store_names().contains(store)
    {
        // A store that is not made is missed by the first transaction that needs it.
        drop(database.create_object_store(store));
    }
}

fn database(request: &IdbOpenDbRequest) -> Option<IdbDatabase> {
    request.result().ok()?.dyn_into().ok()
}
