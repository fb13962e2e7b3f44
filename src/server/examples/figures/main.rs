//! The figures of the server, for `cargo xtask bench`: each of these prints one JSON object.
//!
//! `cargo run --release -p server --example figures -- WHAT [NUMBER]`

mod group_commit;
mod live_streams;
mod many_people;
mod nothing_new;
mod on_postgres;
mod served;
mod sign_in;
mod spent;
mod wire;

use anyhow::{Result, bail};

fn main() -> Result<()> {
    let mut words = std::env::args().skip(1);
    let what = words.next().unwrap_or_default();
    let number = words.next().map(|it| it.parse()).transpose()?;
    let found = match what.as_str() {
        "nothing-new" => nothing_new::measure(number.unwrap_or(3_800))?,
        "live-streams" => live_streams::measure(number.unwrap_or(2_000))?,
        "group-commit" => group_commit::measure(number.unwrap_or(64))?,
        "on-postgres" => on_postgres::measure(number.unwrap_or(64))?,
        "sign-in" => sign_in::measure(number.unwrap_or(200))?,
        "many-people" => many_people::measure(number.unwrap_or(100_000))?,
        _ => bail!("nothing-new, live-streams, group-commit, on-postgres, sign-in or many-people"),
    };
    println!("{found:#}");
    Ok(())
}
