//! Several municipalities in one installation: nothing of one is ever reached by the host of another.

mod crossing;
mod hosts;
pub(crate) mod installation;
mod moving;
mod news;
mod targets;
