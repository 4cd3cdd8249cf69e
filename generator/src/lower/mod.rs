//! Lowering: decides what each schema of the document is in Rust terms.
//!
//! The one table of formats is `scalars`; what a shape becomes is decided in `schema`; `allOf`
//! is merged in `merge`; base schemas whose discriminator selects among the schemas that extend
//! them are found in `subtypes`. Only wire names are used here: idents come later, from
//! [`crate::names`].

mod enums;
mod merge;
mod scalars;
mod schema;
mod subtypes;
mod topics;

use rayon::prelude::*;

use crate::diagnostics::Diagnostic;
use crate::ir::Model;
use crate::spec::Spec;

pub use scalars::{FORMATS, FormatRule};
pub(crate) use topics::is_placeholder;

/// Lowers every schema of the document, in the document's order.
///
/// Each schema becomes exactly one root type; a shape that cannot be told in Rust becomes any JSON
/// value, and a diagnostic says so.
pub fn lower(spec: &Spec) -> (Model, Vec<Diagnostic>) {
    let schemas: Vec<_> = spec.schemas().collect();
    let subtypes = subtypes::find(spec);
    let lowered: Vec<_> = schemas
        .par_iter()
        .map(|(wire_name, schema)| schema::lower_root(spec, &subtypes, wire_name, schema))
        .collect();
    let mut model = Model::default();
    let mut diagnostics = Vec::new();
    for (ty, found) in lowered {
        model.types.push(ty);
        diagnostics.extend(found);
    }
    let broken = schema::break_alias_cycles(&mut model);
    diagnostics.extend(broken);
    diagnostics.extend(topics::lower(spec, &mut model));
    (model, diagnostics)
}
