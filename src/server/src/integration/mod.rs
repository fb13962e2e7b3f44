//! The interface for the municipality's own systems: what goes over it, and what it means here. `routes/integration`
//! are its addresses, `docs/integration.md` is for who programs against it.

mod appointment;
mod bill;
mod described;
mod form;
mod lessons;
mod link;
mod parts;
mod person;
mod resource;
mod scope;
mod step;
mod token;

pub(crate) use appointment::{Appointment, AppointmentForm, ShownAppointment};
pub(crate) use bill::{BillForm, Bills, ShownBill};
pub(crate) use described::describe;
pub(crate) use form::{ChangePage, ChangedThing, Page, read_form};
pub(crate) use lessons::{Lessons, LessonsForm, ShownLessons};
pub(crate) use link::LinkForm;
pub(crate) use person::{PersonForm, ShownPerson};
pub(crate) use resource::{Refused, Resource, etag};
pub use scope::Scope;
pub(crate) use step::{ShownStep, StepForm, Steps};
pub use token::{NoToken, add_token};
