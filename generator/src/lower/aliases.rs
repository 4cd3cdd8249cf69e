//! Named arrays, maps and references whose type would have no end.

use std::collections::BTreeMap;

use crate::diagnostics::{Code, Diagnostic, Severity};
use crate::ir::{Model, TypeKind};

/// Aliases that lead through more lists, maps and other aliases than this become any JSON: the compiler
/// follows types only so deep. Real documents stay below five.
const DEEPEST: usize = 8;

/// Makes any JSON of the aliases that contain nothing but each other, and of those that nest too deep.
pub(super) fn bound(model: &mut Model) -> Vec<Diagnostic> {
    let mut diagnostics = break_cycles(model);
    diagnostics.extend(break_chains(model));
    diagnostics
}

/// By schema: where it stands in the model.
fn index(model: &Model) -> BTreeMap<&str, usize> {
    model
        .types
        .iter()
        .enumerate()
        .map(|(index, ty)| (ty.wire_name.as_str(), index))
        .collect()
}

/// The alias that the alias at `at` leads to.
fn next(model: &Model, index: &BTreeMap<&str, usize>, at: usize) -> Option<usize> {
    match &model.types[at].kind {
        TypeKind::Alias(target) => target.schema().and_then(|name| index.get(name)).copied(),
        _ => None,
    }
}

/// Replaces named arrays, maps and references that contain nothing but each other by any JSON: Rust
/// has no finite type for them.
fn break_cycles(model: &mut Model) -> Vec<Diagnostic> {
    let index = index(model);
    // each alias names one schema at most, so that from every start there is one way to go
    let next = |at: usize| next(model, &index, at);
    let mut first_start = vec![None; model.types.len()];
    let mut circular = Vec::new();
    for start in 0..model.types.len() {
        let mut at = Some(start);
        while let Some(here) = at
            && first_start[here].is_none()
        {
            first_start[here] = Some(start);
            at = next(here);
        }
        // where this way meets itself, a circle begins
        if let Some(entry) = at.filter(|here| first_start[*here] == Some(start)) {
            circular.push(entry);
            let mut member = next(entry);
            while let Some(here) = member.filter(|here| *here != entry) {
                circular.push(here);
                member = next(here);
            }
        }
    }
    circular
        .into_iter()
        .map(|index| {
            let ty = &mut model.types[index];
            ty.kind = TypeKind::Any;
            let message = format!(
                "`{}` contains nothing but itself; it holds any JSON",
                ty.wire_name.escape_debug()
            );
            Diagnostic::new(Severity::Warning, Code::CircularAlias, &ty.pointer, message)
                .with_help("give one of the schemas in the circle properties of its own")
        })
        .collect()
}

/// Cuts chains of aliases that are too long. There are no circles any more.
fn break_chains(model: &mut Model) -> Vec<Diagnostic> {
    let index = index(model);
    let mut depths: Vec<Option<usize>> = vec![None; model.types.len()];
    let mut cut = Vec::new();
    for start in 0..model.types.len() {
        let mut chain = Vec::new();
        let mut at = Some(start);
        while let Some(here) = at.filter(|here| depths[*here].is_none()) {
            chain.push(here);
            at = next(model, &index, here);
        }
        // the end of the chain is known now; each link before it is as much deeper as it wraps
        let mut depth = at.and_then(|end| depths[end]).unwrap_or_default();
        for here in chain.into_iter().rev() {
            depth = match &model.types[here].kind {
                TypeKind::Alias(target) => depth + target.depth() + 1,
                _ => 0,
            };
            if depth > DEEPEST {
                cut.push(here);
                depth = 0;
            }
            depths[here] = Some(depth);
        }
    }
    cut.into_iter()
        .map(|index| {
            let ty = &mut model.types[index];
            ty.kind = TypeKind::Any;
            let message = format!(
                "`{}` leads through too many named arrays, maps and references; it holds any JSON",
                ty.wire_name.escape_debug()
            );
            Diagnostic::new(Severity::Warning, Code::NestedTooDeep, &ty.pointer, message)
                .with_help("give one of the schemas on the way properties of its own")
        })
        .collect()
}
