//! Which models a measurement takes.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context;
use generator::ir::{Field, Model, TypeDef, TypeKind, TypeRef};

/// The model that every subset starts with.
pub const START: &str = "CallbackConversation";

/// At most `count` types that refer to no others, as places in `model.types`, in the document's
/// order.
///
/// First [`START`] with everything it reaches. Then, again and again in the document's order, each
/// type that refers to one chosen before, with everything it reaches, if that still fits. When none
/// is left that does, the remaining types in the document's order by the same rule.
///
/// # Errors
/// The document has no [`START`].
pub fn choose(model: &Model, count: usize) -> anyhow::Result<Vec<usize>> {
    let graph = Graph::new(model);
    let start = *graph
        .places
        .get(START)
        .with_context(|| format!("the document has no schema {START}"))?;
    let mut chosen = graph.closure(start, &BTreeSet::new());
    loop {
        let before = chosen.clone();
        for place in 0..model.types.len() {
            if graph.edges[place].iter().any(|to| before.contains(to)) {
                graph.take(place, count, &mut chosen);
            }
        }
        if chosen.len() == before.len() {
            break;
        }
    }
    for place in 0..model.types.len() {
        graph.take(place, count, &mut chosen);
    }
    Ok(chosen.into_iter().collect())
}

struct Graph<'a> {
    places: BTreeMap<&'a str, usize>,
    edges: Vec<BTreeSet<usize>>,
}

impl<'a> Graph<'a> {
    fn new(model: &'a Model) -> Self {
        let places: BTreeMap<&str, usize> = model
            .types
            .iter()
            .enumerate()
            .map(|(place, ty)| (ty.wire_name.as_str(), place))
            .collect();
        let edges = model
            .types
            .iter()
            .map(|ty| {
                let mut names = BTreeSet::new();
                of_type(ty, &mut names);
                names
                    .iter()
                    .filter_map(|name| places.get(name).copied())
                    .collect()
            })
            .collect();
        Self { places, edges }
    }

    /// What `place` reaches, itself included, without what is in `without`.
    fn closure(&self, place: usize, without: &BTreeSet<usize>) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        let mut open = vec![place];
        while let Some(place) = open.pop() {
            if !without.contains(&place) && found.insert(place) {
                open.extend(&self.edges[place]);
            }
        }
        found
    }

    fn take(&self, place: usize, count: usize, chosen: &mut BTreeSet<usize>) {
        let new = self.closure(place, chosen);
        if chosen.len() + new.len() <= count {
            chosen.extend(new);
        }
    }
}

fn of_type<'a>(ty: &'a TypeDef, names: &mut BTreeSet<&'a str>) {
    match &ty.kind {
        TypeKind::Struct(shape) => {
            of_fields(&shape.fields, names);
            if let Some(ty) = &shape.additional {
                of_ref(ty, names);
            }
            shape
                .alternatives
                .iter()
                .for_each(|variant| of_ref(&variant.ty, names));
        }
        TypeKind::Alias(ty) => of_ref(ty, names),
        TypeKind::Union(union) => {
            union
                .variants
                .iter()
                .for_each(|variant| of_ref(&variant.ty, names));
            if let Some(base) = &union.base {
                of_fields(&base.fields, names);
            }
        }
        TypeKind::Enum(_) | TypeKind::Any => {}
    }
    ty.inline.iter().for_each(|inline| of_type(inline, names));
}

fn of_fields<'a>(fields: &'a [Field], names: &mut BTreeSet<&'a str>) {
    fields.iter().for_each(|field| of_ref(&field.ty, names));
}

fn of_ref<'a>(ty: &'a TypeRef, names: &mut BTreeSet<&'a str>) {
    match ty {
        TypeRef::Schema(name) => {
            names.insert(name);
        }
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
            of_ref(inner, names)
        }
        TypeRef::Scalar(_) | TypeRef::Any | TypeRef::Inline(_) => {}
    }
}
