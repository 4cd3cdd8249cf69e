//! Compares two lowered models: what changes for code that uses the generated crate.

use std::collections::{HashMap, HashSet};

use super::class::Rust;
use super::rules::Rule;
use crate::ir::{
    Field, Model, RustNames, RustText, Struct, Topic, TypeDef, TypeKind, TypeRef, Union,
    UnionVariant, Variant,
};

/// What happens to an item of the generated crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    /// It comes.
    Added,
    /// It goes.
    Removed,
    /// Its type is another.
    Type,
    /// Its name is another.
    Name,
    /// It is deprecated from now on.
    Deprecated,
    /// It is no longer deprecated.
    Undeprecated,
}

/// A change of one item of the generated crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Effect {
    pub kind: Kind,
    /// The schema whose module the item stands in, or that a topic's events have.
    pub schema: String,
    /// The property, those of inline objects behind their owner's; `None` for the type itself.
    pub property: Option<String>,
    /// The enum value, union variant or topic.
    pub value: Option<String>,
    pub from: Option<String>,
    pub to: Option<String>,
}

impl Effect {
    /// What it means for code that uses the crate.
    pub(super) fn class(&self) -> Rust {
        match self.kind {
            Kind::Removed | Kind::Type | Kind::Name => Rust::Major,
            Kind::Added | Kind::Deprecated => Rust::Minor,
            Kind::Undeprecated => Rust::None,
        }
    }

    /// The rule that reports it where nothing in the documents explains it.
    pub(super) fn rule(&self) -> Rule {
        match self.kind {
            Kind::Added => Rule::RustItemAdded,
            Kind::Removed => Rule::RustItemRemoved,
            Kind::Type => Rule::RustTypeChanged,
            Kind::Name => Rule::RustNameChanged,
            Kind::Deprecated => Rule::RustDeprecated,
            Kind::Undeprecated => Rule::RustUndeprecated,
        }
    }
}

/// All effects, in the order of the revision's types behind the removed ones.
pub(super) fn compare(base: &Model, revision: &Model) -> Vec<Effect> {
    let mut collected = Collected::default();
    let old: HashMap<&str, &TypeDef> = by_name(base);
    let new: HashMap<&str, &TypeDef> = by_name(revision);
    for ty in base
        .types
        .iter()
        .filter(|ty| !new.contains_key(ty.wire_name.as_str()))
    {
        collected.schema.clone_from(&ty.wire_name);
        collected.add(Kind::Removed, None, None, Some(ty.ident.clone()), None);
    }
    for ty in &revision.types {
        collected.schema.clone_from(&ty.wire_name);
        match old.get(ty.wire_name.as_str()) {
            None => collected.add(Kind::Added, None, None, None, Some(ty.ident.clone())),
            Some(before) if *before == ty => {}
            Some(before) => {
                if before.module != ty.module {
                    let (from, to) = (before.module.clone(), ty.module.clone());
                    collected.add(Kind::Name, None, Some("module"), Some(from), Some(to));
                }
                collected.definition(None, (before, before), (ty, ty));
            }
        }
    }
    collected.topics(base, revision);
    collected.effects
}

/// Fields by one of their names.
fn by(fields: &[Field], name: fn(&Field) -> &String) -> HashMap<&str, &Field> {
    fields
        .iter()
        .map(|field| (name(field).as_str(), field))
        .collect()
}

fn by_name(model: &Model) -> HashMap<&str, &TypeDef> {
    model
        .types
        .iter()
        .map(|ty| (ty.wire_name.as_str(), ty))
        .collect()
}

/// A definition and the root type in whose module it stands.
type Rooted<'m> = (&'m TypeDef, &'m TypeDef);

#[derive(Default)]
struct Collected {
    schema: String,
    effects: Vec<Effect>,
}

impl Collected {
    fn add(
        &mut self,
        kind: Kind,
        property: Option<&str>,
        value: Option<&str>,
        from: Option<String>,
        to: Option<String>,
    ) {
        self.effects.push(Effect {
            kind,
            schema: self.schema.clone(),
            property: property.map(str::to_owned),
            value: value.map(str::to_owned),
            from,
            to,
        });
    }

    /// Compares what topics are called that both documents have. Topics that come, go or have events of another
    /// schema are found in the documents.
    fn topics(&mut self, base: &Model, revision: &Model) {
        let old: HashMap<&str, &Topic> = base
            .topics
            .iter()
            .map(|topic| (topic.pattern.as_str(), topic))
            .collect();
        for topic in &revision.topics {
            let Some(before) = old.get(topic.pattern.as_str()) else {
                continue;
            };
            self.schema.clone_from(&topic.schema);
            // the variant is called after the function
            let (from, to) = if before.builder == topic.builder {
                (&before.event, &topic.event)
            } else {
                (&before.builder, &topic.builder)
            };
            if from != to {
                let (from, to) = (Some(from.clone()), Some(to.clone()));
                self.add(Kind::Name, None, Some(&topic.pattern), from, to);
            }
        }
    }

    /// Compares two definitions that stand at the same place.
    fn definition(&mut self, at: Option<&str>, (old, old_root): Rooted, (new, new_root): Rooted) {
        if old.ident != new.ident {
            self.add(
                Kind::Name,
                at,
                None,
                Some(old.ident.clone()),
                Some(new.ident.clone()),
            );
        }
        self.deprecation(at, old.deprecated, new.deprecated);
        match (&old.kind, &new.kind) {
            (TypeKind::Struct(a), TypeKind::Struct(b)) => {
                self.fields(at, (a, old_root), (b, new_root));
            }
            (TypeKind::Enum(a), TypeKind::Enum(b)) if a.repr == b.repr => {
                let same_ident = |variants: &[Variant], variant: &Variant| {
                    variants.iter().any(|other| other.ident == variant.ident)
                };
                for variant in &a.variants {
                    let name = &variant.wire_name;
                    match b.variants.iter().find(|other| other.wire_name == *name) {
                        // a value that is only spelt otherwise: code names it as before
                        None if same_ident(&b.variants, variant) => {}
                        None => {
                            let from = Some(variant.ident.clone());
                            self.add(Kind::Removed, at, Some(name), from, None);
                        }
                        Some(other) if other.ident != variant.ident => {
                            let (from, to) = (variant.ident.clone(), other.ident.clone());
                            self.add(Kind::Name, at, Some(name), Some(from), Some(to));
                        }
                        Some(_) => {}
                    }
                }
                let known: HashSet<&str> = a
                    .variants
                    .iter()
                    .map(|variant| variant.wire_name.as_str())
                    .collect();
                for variant in &b.variants {
                    if !known.contains(variant.wire_name.as_str())
                        && !same_ident(&a.variants, variant)
                    {
                        let to = Some(variant.ident.clone());
                        self.add(Kind::Added, at, Some(&variant.wire_name), None, to);
                    }
                }
            }
            (TypeKind::Any, TypeKind::Any) => {}
            (TypeKind::Alias(a), TypeKind::Alias(b)) => {
                self.reference(at, None, (a, old_root), (b, new_root));
            }
            (TypeKind::Union(a), TypeKind::Union(b)) => {
                self.union(at, (a, old_root), (b, new_root));
            }
            (a, b) => self.add(
                Kind::Type,
                at,
                None,
                Some(a.words().to_owned()),
                Some(b.words().to_owned()),
            ),
        }
    }

    fn deprecation(&mut self, at: Option<&str>, was: bool, is: bool) {
        match (was, is) {
            (false, true) => self.add(Kind::Deprecated, at, None, None, None),
            (true, false) => self.add(Kind::Undeprecated, at, None, None, None),
            _ => {}
        }
    }

    fn fields(
        &mut self,
        outer: Option<&str>,
        (old, old_root): (&Struct, &TypeDef),
        (new, new_root): (&Struct, &TypeDef),
    ) {
        let path = |field: &Field| match outer {
            Some(outer) => format!("{outer}.{}", field.wire_name),
            None => field.wire_name.clone(),
        };
        let names = |fields| -> HashMap<&str, &Field> { by(fields, |field| &field.wire_name) };
        let idents = |fields| -> HashMap<&str, &Field> { by(fields, |field| &field.ident) };
        let (before, now) = (names(&old.fields), names(&new.fields));
        let (ident_before, ident_now) = (idents(&old.fields), idents(&new.fields));
        for field in &old.fields {
            let stays = now.contains_key(field.wire_name.as_str())
                // only spelt otherwise: code names it as before
                || ident_now
                    .get(field.ident.as_str())
                    .is_some_and(|heir| !before.contains_key(heir.wire_name.as_str()));
            if !stays {
                let from = Some(field_type(&field.ty, old_root));
                self.add(Kind::Removed, Some(&path(field)), None, from, None);
            }
        }
        for field in &new.fields {
            let path = path(field);
            let same_name = before.get(field.wire_name.as_str());
            let was = same_name.or_else(|| {
                ident_before
                    .get(field.ident.as_str())
                    .filter(|was| !now.contains_key(was.wire_name.as_str()))
            });
            let Some(was) = was else {
                let to = Some(field_type(&field.ty, new_root));
                self.add(Kind::Added, Some(&path), None, None, to);
                continue;
            };
            if was.ident != field.ident {
                let (from, to) = (was.ident.clone(), field.ident.clone());
                self.add(Kind::Name, Some(&path), None, Some(from), Some(to));
            }
            self.deprecation(Some(&path), was.deprecated, field.deprecated);
            self.reference(
                Some(&path),
                None,
                (&was.ty, old_root),
                (&field.ty, new_root),
            );
        }
        self.further(
            outer,
            (old.additional.as_ref(), old_root),
            (new.additional.as_ref(), new_root),
        );
        let (a, b) = (&old.alternatives, &new.alternatives);
        self.alternatives(outer, (a, old_root), (b, new_root));
    }

    /// Compares what `additionalProperties` says beside properties. The values are kept untyped whatever it says, so
    /// only an inline type that is written for them makes a difference.
    fn further(
        &mut self,
        at: Option<&str>,
        (old, old_root): (Option<&TypeRef>, &TypeDef),
        (new, new_root): (Option<&TypeRef>, &TypeDef),
    ) {
        let inline = |ty: Option<&TypeRef>, root| ty.and_then(|ty| ty.inline(root));
        let value = Some("additionalProperties");
        match (inline(old, old_root), inline(new, new_root)) {
            (Some(a), Some(b)) => self.definition(at, (a, old_root), (b, new_root)),
            (Some(a), None) => self.add(Kind::Removed, at, value, Some(a.ident.clone()), None),
            (None, Some(b)) => self.add(Kind::Added, at, value, None, Some(b.ident.clone())),
            (None, None) => {}
        }
    }

    /// Compares two uses of types, and the inline types that they lead to.
    fn reference(
        &mut self,
        at: Option<&str>,
        value: Option<&str>,
        (old, old_root): (&TypeRef, &TypeDef),
        (new, new_root): (&TypeRef, &TypeDef),
    ) {
        let (from, to) = (field_type(old, old_root), field_type(new, new_root));
        if from != to {
            self.add(Kind::Type, at, value, Some(from), Some(to));
            return;
        }
        if let (Some(a), Some(b)) = (old.inline(old_root), new.inline(new_root)) {
            self.definition(at, (a, old_root), (b, new_root));
        }
    }

    fn union(
        &mut self,
        at: Option<&str>,
        (old, old_root): (&Union, &TypeDef),
        (new, new_root): (&Union, &TypeDef),
    ) {
        if old.discriminator != new.discriminator {
            let text = |union: &Union| union.discriminator.clone();
            self.add(Kind::Type, at, None, text(old), text(new));
        }
        let tags = |union: &Union| -> HashMap<String, String> {
            let tags = union.variants.iter().flat_map(|variant| {
                let tags = variant.tags.iter();
                tags.map(|tag| (tag.clone(), variant.ident.clone()))
            });
            tags.collect()
        };
        // a variant that is gone is a change of its own
        let now = tags(new);
        let mut retargeted: Vec<(String, String)> = tags(old)
            .into_iter()
            .filter(|(tag, was)| {
                now.get(tag) != Some(was) && new.variants.iter().any(|other| other.ident == *was)
            })
            .collect();
        retargeted.sort();
        for (tag, was) in retargeted {
            let is = now.get(&tag).cloned();
            self.add(Kind::Type, at, Some(&tag), Some(was), is);
        }
        self.alternatives(at, (&old.variants, old_root), (&new.variants, new_root));
        match (&old.base, &new.base) {
            (Some(a), Some(b)) => self.fields(at, (a, old_root), (b, new_root)),
            (None, None) => {}
            (a, _) => {
                let kind = if a.is_some() {
                    Kind::Removed
                } else {
                    Kind::Added
                };
                self.add(kind, at, Some("base"), None, None);
            }
        }
    }

    /// Compares the types that something may be.
    fn alternatives(
        &mut self,
        at: Option<&str>,
        (old, old_root): (&[UnionVariant], &TypeDef),
        (new, new_root): (&[UnionVariant], &TypeDef),
    ) {
        for variant in old {
            match new.iter().find(|other| other.ident == variant.ident) {
                None => {
                    let from = Some(type_text(&variant.ty, old_root));
                    self.add(Kind::Removed, at, Some(&variant.ident), from, None);
                }
                Some(other) => {
                    let (a, b) = ((&variant.ty, old_root), (&other.ty, new_root));
                    self.reference(at, Some(&variant.ident), a, b);
                }
            }
        }
        for variant in new {
            if !old.iter().any(|other| other.ident == variant.ident) {
                let to = Some(type_text(&variant.ty, new_root));
                self.add(Kind::Added, at, Some(&variant.ident), None, to);
            }
        }
    }
}

/// Names of schemas and of inline types stand for the items of these names, whose own changes are found there.
struct WireNames;

impl RustNames for WireNames {
    fn schema(&self, name: &str) -> String {
        name.to_owned()
    }

    fn inline(&self, inline: &TypeDef, owner: &TypeDef) -> String {
        format!("{}::{}", owner.wire_name, inline.wire_name)
    }

    fn any(&self) -> &'static str {
        "Value"
    }
}

/// The type of a field as it is written.
fn field_type(ty: &TypeRef, root: &TypeDef) -> String {
    ty.print_field(root, &RustText(WireNames))
}

/// A type as it is written.
fn type_text(ty: &TypeRef, root: &TypeDef) -> String {
    ty.print(root, &RustText(WireNames))
}
