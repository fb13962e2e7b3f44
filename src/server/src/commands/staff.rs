//! `staff`: accounts of the staff.

use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Subcommand};
use domain::desk::{Staff, StaffRole};
use server::{Clock, DatabaseFlags};

#[derive(Subcommand)]
pub(super) enum Command {
    /// Makes an account and prints the code with which its owner opens it.
    Add(NewStaff),
    /// Closes an account: its owner is signed out, what they wrote stays.
    Close {
        #[command(flatten)]
        database: DatabaseFlags,
        /// The name with which they sign in.
        #[arg(long)]
        login: String,
    },
}

#[derive(Args)]
pub(super) struct NewStaff {
    #[command(flatten)]
    database: DatabaseFlags,
    /// First name, as people read it.
    #[arg(long)]
    name: String,
    /// The name with which they sign in, often a mail address.
    #[arg(long)]
    login: String,
    /// `case_manager`, `job_hunter`, `income_officer`, `settlement_counsellor` or `administrator`.
    #[arg(long, value_parser = role)]
    role: StaffRole,
}

pub(super) fn run(command: Command) -> Result<ExitCode> {
    match command {
        Command::Add(new) => add(new),
        Command::Close { database, login } => close(&database, &login),
    }
}

fn role(name: &str) -> Result<StaffRole, String> {
    StaffRole::named(name).ok_or_else(|| {
        let names = StaffRole::ALL.map(StaffRole::name).join(", ");
        format!("there is no role {name}; the roles are {names}")
    })
}

fn add(new: NewStaff) -> Result<ExitCode> {
    let store = super::named(&new.database)?.open_beside()?;
    let staff = Staff {
        id: server::random_staff_id()?,
        name: new.name,
        role: new.role,
    };
    let code = server::make_account(store.as_ref(), staff, &new.login, Clock::System.now())?;
    println!("Open the account within a week: /desk on your server, code {code}");
    Ok(ExitCode::SUCCESS)
}

fn close(database: &DatabaseFlags, login: &str) -> Result<ExitCode> {
    let store = super::named(database)?.open_beside()?;
    let closed = store.close_account(&login.trim().to_lowercase(), Clock::System.now())?;
    anyhow::ensure!(closed, "there is no open account {login}");
    println!("The account {login} is closed.");
    Ok(ExitCode::SUCCESS)
}
