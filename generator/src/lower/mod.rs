//! Lowering: decides what each schema of the document is in Rust terms.
//!
//! The one table of formats is `scalars`; what a shape becomes is decided in `schema`, and for one of
//! several types in `unions`; `allOf` is merged in `merge`; base schemas whose discriminator selects
//! among the schemas that extend them are found in `subtypes`; operations and the unnamed schemas in them are lowered in
//! `operations`; words and flags are read in
//! `annotations`; what would be too large or have no end is kept in bounds in `budget` and `aliases`. Only wire names are used here: idents come later, from
//! [`crate::names`].

mod aliases;
mod annotations;
mod budget;
mod enums;
mod merge;
mod operations;
mod scalars;
mod schema;
mod subtypes;
mod topics;
mod unions;
mod wire_type;

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::diagnostics::Diagnostic;
use crate::ir::Model;
use crate::spec::{OWNER, Spec};
use budget::Budget;

pub use scalars::{FORMATS, FormatRule};
pub(crate) use topics::is_placeholder;

/// Lowers every schema of the document, in the document's order.
///
/// Each schema becomes exactly one root type; a shape that cannot be told in Rust becomes any JSON
/// value, and a diagnostic says so.
pub fn lower(spec: &Spec) -> (Model, Vec<Diagnostic>) {
    let schemas: Vec<_> = spec.schemas().collect();
    let subtypes = subtypes::find(spec);
    let budget = Budget::default();
    let lowered: Vec<_> = schemas
        .par_iter()
        .map(|(wire_name, schema)| schema::lower_root(spec, &subtypes, &budget, wire_name, schema))
        .collect();
    let mut model = Model::default();
    let mut diagnostics = Vec::new();
    for (ty, found) in lowered {
        model.types.push(ty);
        diagnostics.extend(found);
    }
    diagnostics.extend(operations::lower(spec, &subtypes, &budget, &mut model));
    model.owners = owners(spec);
    diagnostics.extend(aliases::bound(&mut model));
    diagnostics.extend(topics::lower(spec, &mut model));
    diagnostics.extend(budget.exhausted());
    (model, diagnostics)
}

/// The schemas that say which other one they were defined in, each with that one.
fn owners(spec: &Spec) -> BTreeMap<String, String> {
    let stated = |name: &str| {
        let components = spec.openapi.components.as_ref()?;
        let schema = components.schemas.get(name)?.as_item()?;
        let owner = schema.schema_data.extensions.get(OWNER)?.as_str()?;
        components.schemas.contains_key(owner).then_some(owner)
    };
    spec.schemas()
        .filter_map(|(name, _)| Some((name, stated(name)?)))
        // an owner has a module of its own
        .filter(|(_, owner)| stated(owner).is_none())
        .map(|(name, owner)| (name.to_owned(), owner.to_owned()))
        .collect()
}
