//! The one place that turns wire text into Rust identifiers.
//!
//! An ident follows from the wire text alone. Only where two texts of one scope fold to the same
//! ident is a second look needed, and then the text nearest to the ident keeps it and every other
//! one gets a suffix computed from its own text: which names stand elsewhere in the document, and
//! in which order, never matters.

mod ident;
mod renames;
mod resolve;
mod topics;

pub(crate) use ident::suffix;
pub use ident::{
    argument_ident, field_ident, module_name, operation_ident, type_ident, variant_ident,
};
pub use renames::{Rename, RenameKind, Renames};
pub use resolve::resolve;
pub(crate) use resolve::{base_ident, value_ident};
