//! Compares what schemas are composed of: members of `allOf`, `oneOf` and `anyOf`, and discriminators.

use indexmap::{IndexMap, IndexSet};
use openapiv3::{ReferenceOr, Schema};

use super::engine::{Context, Engine, Only, Told};
use super::rules::schema_rule;
use super::view::{Place, View};

impl<'a> Engine<'a> {
    /// Compares the members of `allOf`, `oneOf` or `anyOf`: references by name, the others by
    /// their place among the others.
    pub(super) fn members(
        &mut self,
        context: &Context,
        keyword: &str,
        at: &str,
        old: &'a [ReferenceOr<Schema>],
        new: &'a [ReferenceOr<Schema>],
    ) {
        let split = |members: &'a [ReferenceOr<Schema>]| {
            let mut names = IndexMap::new();
            let mut inline = Vec::new();
            for (index, member) in members.iter().enumerate() {
                match View::of(Place::of(member)).reference {
                    Some(name) => {
                        names.insert(name.to_string(), index);
                    }
                    None => inline.push((index, Place::of(member))),
                }
            }
            (names, inline)
        };
        let ((old_names, old_inline), (new_names, new_inline)) = (split(old), split(new));
        let mut tell = |value: &str, index: usize, only: Only| {
            let inner = context.at(&format!("{at}/{index}"));
            let change = if only == Only::Base {
                "removed"
            } else {
                "added"
            };
            let found = schema_rule(context.area, &format!("{keyword}-{change}"));
            self.tell(&inner, found, Told::value(value).only(only));
        };
        for (name, index) in &old_names {
            if !new_names.contains_key(name) {
                tell(name, *index, Only::Base);
            }
        }
        for (name, index) in &new_names {
            if !old_names.contains_key(name) {
                tell(name, *index, Only::Revision);
            }
        }
        for (index, place) in old_inline.iter().skip(new_inline.len()) {
            tell(&View::of(*place).full_type(), *index, Only::Base);
        }
        for (index, place) in new_inline.iter().skip(old_inline.len()) {
            tell(&View::of(*place).full_type(), *index, Only::Revision);
        }
        for ((old_index, old), (new_index, new)) in old_inline.iter().zip(&new_inline) {
            let mut inner = context.element("");
            inner.base_pointer.push_str(&format!("{at}/{old_index}"));
            inner
                .revision_pointer
                .push_str(&format!("{at}/{new_index}"));
            self.schema(&inner, *old, *new);
        }
    }

    pub(super) fn discriminator(&mut self, context: &Context, o: &View<'a>, n: &View<'a>) {
        let name = |view: &View<'_>| -> Option<String> {
            view.discriminator.map(|found| found.property_name.clone())
        };
        let change = match (name(o), name(n)) {
            (None, Some(_)) => Some("discriminator-added"),
            (Some(_), None) => Some("discriminator-removed"),
            (old, new) if old != new => Some("discriminator-changed"),
            _ => None,
        };
        if let Some(change) = change {
            let told = Told::change(name(o), name(n));
            self.tell(context, schema_rule(context.area, change), told);
        }
        let (Some(old), Some(new)) = (o.discriminator, n.discriminator) else {
            return;
        };
        let texts: IndexSet<&String> = old.mapping.keys().chain(new.mapping.keys()).collect();
        for text in texts {
            let (was, is) = (old.mapping.get(text), new.mapping.get(text));
            let change = match (was, is) {
                (None, Some(_)) => "discriminator-mapping-added",
                (Some(_), None) => "discriminator-mapping-removed",
                (was, is) if was != is => "discriminator-mapping-changed",
                _ => continue,
            };
            let told = Told::change(was.cloned(), is.cloned()).with_value(text);
            self.tell(context, schema_rule(context.area, change), told);
        }
    }
}
