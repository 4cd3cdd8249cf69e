//! Compares what schemas are composed of: members of `allOf`, `oneOf` and `anyOf`, and discriminators.

use indexmap::{IndexMap, IndexSet};

use super::class::Wire;
use super::document::Document;
use super::engine::{Context, Engine, Only, Told, Weight};
use super::rules::{Rule, SchemaChange};
use super::view::{Members, View, reference_name};

/// The keyword of a composition.
#[derive(Clone, Copy, Debug)]
// the keywords have these names
#[allow(clippy::enum_variant_names)]
pub(super) enum Composition {
    AllOf,
    OneOf,
    AnyOf,
}

impl Composition {
    /// What it is that only one side has a member.
    fn change(self, only: Only) -> SchemaChange {
        match (self, only) {
            (Self::AllOf, Only::Base) => SchemaChange::AllOfRemoved,
            (Self::AllOf, Only::Revision) => SchemaChange::AllOfAdded,
            (Self::OneOf, Only::Base) => SchemaChange::OneOfRemoved,
            (Self::OneOf, Only::Revision) => SchemaChange::OneOfAdded,
            (Self::AnyOf, Only::Base) => SchemaChange::AnyOfRemoved,
            (Self::AnyOf, Only::Revision) => SchemaChange::AnyOfAdded,
        }
    }
}

impl<'a> Engine<'a> {
    /// Compares the members of `allOf`, `oneOf` or `anyOf`: references by name, the others by
    /// their place among the others. `weight` is that of the whole schema: where it allows as much as before, a member
    /// that comes or goes breaks nothing.
    pub(super) fn members(
        &mut self,
        context: &Context,
        keyword: Composition,
        (old, new): (&Members<'a>, &Members<'a>),
        weight: Option<Weight>,
    ) {
        let split = |members: &Members<'a>| {
            let mut names = IndexMap::new();
            let mut inline = Vec::new();
            for (at, place) in members {
                match View::meant(*place).reference {
                    Some(name) => {
                        names.insert(name.to_string(), at.clone());
                    }
                    None => inline.push((at.clone(), *place)),
                }
            }
            (names, inline)
        };
        let ((old_names, old_inline), (new_names, new_inline)) = (split(old), split(new));
        let mut tell = |value: &str, at: &str, only: Only| {
            let inner = context.at(at);
            let rule = Rule::Schema(context.site, keyword.change(only));
            let mut told = Told::value(value).only(only);
            if let Some(weight) = weight {
                let unless = |whole: Wire, wire: Wire| match whole {
                    Wire::Compatible => Wire::Compatible,
                    _ => wire,
                };
                told = told.weight(Weight {
                    request: unless(weight.request, rule.row().request),
                    response: unless(weight.response, rule.row().response),
                });
            }
            self.tell(&inner, rule, told);
        };
        for (name, at) in &old_names {
            if !new_names.contains_key(name) {
                tell(name, at, Only::Base);
            }
        }
        for (name, at) in &new_names {
            if !old_names.contains_key(name) {
                tell(name, at, Only::Revision);
            }
        }
        for (at, place) in old_inline.iter().skip(new_inline.len()) {
            tell(&View::meant(*place).full_type(), at, Only::Base);
        }
        for (at, place) in new_inline.iter().skip(old_inline.len()) {
            tell(&View::meant(*place).full_type(), at, Only::Revision);
        }
        for ((old_at, old), (new_at, new)) in old_inline.iter().zip(&new_inline) {
            let inner = context.element_at(old_at, new_at);
            self.schema(&inner, *old, *new);
        }
    }

    pub(super) fn discriminator(&mut self, context: &Context, o: &View<'a>, n: &View<'a>) {
        let name = |view: &View<'_>| -> Option<String> {
            view.discriminator.map(|found| found.property_name.clone())
        };
        let change = match (name(o), name(n)) {
            (None, Some(_)) => Some(SchemaChange::DiscriminatorAdded),
            (Some(_), None) => Some(SchemaChange::DiscriminatorRemoved),
            (old, new) if old != new => Some(SchemaChange::DiscriminatorChanged),
            _ => None,
        };
        if let Some(change) = change {
            let told = Told::change(name(o), name(n));
            self.tell(context, Rule::Schema(context.site, change), told);
        }
        let (Some(old), Some(new)) = (o.discriminator, n.discriminator) else {
            return;
        };
        let texts: IndexSet<&String> = old.mapping.keys().chain(new.mapping.keys()).collect();
        for text in texts {
            let was = selected(&self.base, o, text);
            let is = selected(&self.revision, n, text);
            let change = match (&was, &is) {
                (None, Some(_)) => SchemaChange::DiscriminatorMappingAdded,
                (Some(_), None) => SchemaChange::DiscriminatorMappingRemoved,
                (was, is) if was != is => SchemaChange::DiscriminatorMappingChanged,
                _ => continue,
            };
            let told = Told::change(was, is).with_value(text);
            self.tell(context, Rule::Schema(context.site, change), told);
        }
    }
}

/// The schema that a text of the discriminator selects: the one it is mapped to, by name or reference, or else the one
/// of that name, unless the mapping gives that another text.
fn selected(document: &Document<'_>, view: &View<'_>, text: &str) -> Option<String> {
    let mapping = &view.discriminator?.mapping;
    let target = |target: &String| reference_name(target).into_owned();
    if let Some(found) = mapping.get(text) {
        return Some(target(found));
    }
    let branches = view.one_of.iter().chain(&view.any_of);
    let mut names = branches.filter_map(|(_, place)| View::meant(*place).reference);
    let is_branch = match (view.one_of.is_empty(), view.any_of.is_empty()) {
        (true, true) => document.schemas.contains_key(text),
        _ => names.any(|name| name == text),
    };
    let is_mapped = mapping.values().any(|found| target(found) == text);
    (is_branch && !is_mapped).then(|| text.to_owned())
}
