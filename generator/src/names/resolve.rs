//! Gives every type, module, field and variant of a model its ident.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToKebabCase, ToLowerCamelCase, ToShoutySnakeCase, ToSnakeCase};

use super::ident::{
    argument_ident, field_ident, field_spelling, module_name, operation_ident, stem_ident, suffix,
    type_ident, variant_ident,
};
use super::renames::{Rename, RenameKind, Renames};
use super::topics::{builder_ident, event_ident, parameter_idents};
use crate::diagnostics::{Code, Diagnostic, Severity};
use crate::ir::{Field, Model, Operation, Topic, TypeDef, TypeKind, UnionVariant, Variant};
use crate::lists;
use crate::spec::own_name;

/// Fills in every ident of the model.
///
/// Collisions are notes; an entry of `renames` that matches nothing, or that asks for a name which another has, is an
/// error.
pub fn resolve(model: &mut Model, renames: &Renames) -> Vec<Diagnostic> {
    let mut resolver = Resolver {
        renames,
        used: BTreeSet::new(),
        keys: BTreeMap::new(),
        diagnostics: Vec::new(),
    };
    let owners = owners(model);
    resolver.root(&mut model.types, &owners);
    resolver.topics(&mut model.topics);
    resolver.operations(&mut model.operations);
    for (rename, ident) in renames.entries() {
        if resolver.used.contains(&rename) || renames.is_gone(&rename) {
            continue;
        }
        let message = format!(
            "the rename of `{}` to `{ident}` matches nothing in the document",
            rename.key.escape_debug()
        );
        let keys = resolver.keys.get(&rename.kind).into_iter().flatten();
        let help = lists::help(&rename.key, keys.map(String::as_str));
        let diagnostic = renames
            .error(&rename, Code::RenameWithoutMatch, message)
            .with_help(help);
        resolver.diagnostics.push(diagnostic);
    }
    resolver.diagnostics
}

struct Resolver<'a> {
    renames: &'a Renames,
    used: BTreeSet<Rename>,
    /// What could be renamed, of the kinds that have entries.
    keys: BTreeMap<RenameKind, BTreeSet<String>>,
    diagnostics: Vec<Diagnostic>,
}

/// A wire text that wants a name in some scope.
struct Claim {
    wire_name: String,
    /// Where it stands in the document.
    pointer: String,
    /// Its key in the renames.
    key: String,
    /// What it would be called if it were alone.
    ident: String,
    /// Whether it leaves the name to any other claim: the schema has no name in the document.
    yields: bool,
    /// The ending of a further name in the same scope that comes with it; empty without one.
    ending: &'static str,
}

/// For each root type: the index of the one in whose module it is, if that is another one.
fn owners(model: &Model) -> Vec<Option<usize>> {
    if model.owners.is_empty() {
        return vec![None; model.types.len()];
    }
    let index: BTreeMap<&str, usize> = model
        .types
        .iter()
        .enumerate()
        .map(|(index, ty)| (ty.wire_name.as_str(), index))
        .collect();
    let owner = |ty: &TypeDef| {
        index
            .get(model.owners.get(&ty.wire_name)?.as_str())
            .copied()
    };
    model.types.iter().map(owner).collect()
}

impl Resolver<'_> {
    fn root(&mut self, types: &mut [TypeDef], owners: &[Option<usize>]) {
        let free = || (0..types.len()).filter(|index| owners[*index].is_none());
        let type_claims = free()
            .map(|index| {
                let ty = &types[index];
                Claim {
                    yields: ty.site.is_some(),
                    ..claim(&ty.wire_name, &ty.pointer, "", type_ident)
                }
            })
            .collect();
        let module_claims = types
            .iter()
            .map(|ty| Claim {
                yields: ty.site.is_some(),
                ..claim(&ty.wire_name, &ty.pointer, "", module_name)
            })
            .collect();
        let none = BTreeSet::new();
        let idents = self.assign(RenameKind::Type, "type", type_claims, &none);
        let modules = self.assign(RenameKind::Module, "module", module_claims, &none);
        let mut members: Vec<Vec<usize>> = vec![Vec::new(); types.len()];
        let free: Vec<usize> = free().collect();
        for (index, ident) in free.iter().zip(idents) {
            types[*index].ident = ident;
        }
        for (ty, module) in types.iter_mut().zip(modules) {
            ty.module = module;
        }
        for (index, owner) in owners.iter().enumerate() {
            if let Some(owner) = owner {
                members[*owner].push(index);
            }
        }
        for index in free {
            self.module(types, index, &members[index]);
        }
    }

    /// Names what the module of the notification topics has for each.
    fn topics(&mut self, topics: &mut [Topic]) {
        let claims = topics
            .iter()
            .map(|topic| claim(&topic.pattern, &topic.pointer, "", builder_ident))
            .collect();
        let builders = self.assign(RenameKind::Topic, "builder", claims, &BTreeSet::new());
        for (topic, builder) in topics.iter_mut().zip(builders) {
            topic.builder = builder;
            topic.parameters = parameter_idents(&topic.pattern);
        }
        let claims = topics
            .iter()
            .map(|topic| Claim {
                ident: event_ident(&topic.builder),
                ..claim(&topic.pattern, &topic.pointer, "", builder_ident)
            })
            .collect();
        let events = self.assign(RenameKind::Variant, "event", claims, &BTreeSet::new());
        for (topic, event) in topics.iter_mut().zip(events) {
            topic.event = event;
        }
    }

    /// Names the types of operations and what they are made with.
    fn operations(&mut self, operations: &mut [Operation]) {
        let claims = operations
            .iter()
            .map(|operation| {
                claim(
                    &operation.wire_name,
                    &operation.pointer,
                    "",
                    operation_ident,
                )
            })
            .collect();
        let idents = self.assign(RenameKind::Operation, "operation", claims, &BTreeSet::new());
        for (operation, ident) in operations.iter_mut().zip(idents) {
            operation.ident = ident;
            let path = operation.wire_name.clone();
            let mut times: BTreeMap<&str, usize> = BTreeMap::new();
            for parameter in &operation.parameters {
                *times.entry(&parameter.wire_name).or_default() += 1;
            }
            let claims = operation
                .parameters
                .iter()
                .map(|parameter| {
                    // those of one name are told apart by where they go
                    let name = match parameter.location {
                        location if times[parameter.wire_name.as_str()] > 1 => {
                            format!("{} {}", parameter.wire_name, location.as_str())
                        }
                        _ => parameter.wire_name.clone(),
                    };
                    claim(&name, &parameter.pointer, &path, argument_ident)
                })
                .collect();
            let idents = self.assign(RenameKind::Parameter, "parameter", claims, &BTreeSet::new());
            for (parameter, ident) in operation.parameters.iter_mut().zip(idents) {
                parameter.ident = ident;
            }
            if let Some(body) = &mut operation.body {
                body.ident = "body".to_owned();
            }
        }
    }

    /// Names what stands in the module of the root type at `index`: its inline types, and those that it owns with
    /// theirs.
    fn module(&mut self, types: &mut [TypeDef], index: usize, owned: &[usize]) {
        let root = &types[index];
        let path = root.wire_name.clone();
        let mut reserved = BTreeSet::from([root.ident.clone()]);
        let ending = ending(&root.kind);
        if !ending.is_empty() {
            reserved.insert(format!("{}{ending}", root.ident));
        }
        let inline = |ty: &TypeDef, path: &str| {
            let claim = |inline: &TypeDef| {
                let mut claim = claim(&inline.wire_name, &inline.pointer, path, variant_ident);
                if reserved.contains(&claim.ident) {
                    claim.ident.push_str("Value");
                }
                claim
            };
            ty.inline.iter().map(claim).collect::<Vec<_>>()
        };
        let mut claims = inline(root, &path);
        for index in owned {
            let ty = &types[*index];
            let name = own_name(&ty.wire_name);
            claims.push(Claim {
                ending: self::ending(&ty.kind),
                ..claim(name, &ty.pointer, &path, type_ident)
            });
            claims.extend(inline(ty, &format!("{path}.{name}")));
        }
        let mut idents = self
            .assign(RenameKind::Type, "type", claims, &reserved)
            .into_iter();
        for (place, index) in std::iter::once(&index).chain(owned).enumerate() {
            let ty = &mut types[*index];
            let mut path = path.clone();
            if place > 0 {
                ty.ident = idents.next().unwrap_or_default();
                path = format!("{path}.{}", own_name(&ty.wire_name));
            }
            for inline in &mut ty.inline {
                inline.ident = idents.next().unwrap_or_default();
                let inner = format!("{path}.{}", inline.wire_name);
                self.kind(&mut inline.kind, &inner, &inline.pointer);
            }
            self.kind(&mut ty.kind, &path, &ty.pointer);
        }
    }

    fn kind(&mut self, kind: &mut TypeKind, path: &str, pointer: &str) {
        match kind {
            TypeKind::Struct(shape) => {
                self.fields(&mut shape.fields, path);
                // every struct has functions of these names
                let taken = ["json", "json_lenient"];
                self.union_variants(&mut shape.alternatives, stem_ident, &taken, path, pointer);
            }
            TypeKind::Enum(values) => self.variants(&mut values.variants, path, pointer),
            TypeKind::Union(union) => {
                let is_tagged = union.discriminator.is_some();
                let ident = if is_tagged { variant_ident } else { stem_ident };
                self.union_variants(&mut union.variants, ident, &[], path, pointer);
                if let Some(base) = &mut union.base {
                    self.fields(&mut base.fields, path);
                }
            }
            TypeKind::Any | TypeKind::Alias(_) => {}
        }
    }

    fn fields(&mut self, fields: &mut [Field], path: &str) {
        let claims = fields
            .iter()
            .map(|field| claim(&field.wire_name, &field.pointer, path, field_ident))
            .collect();
        let idents = self.assign(RenameKind::Field, "field", claims, &BTreeSet::new());
        for (field, ident) in fields.iter_mut().zip(idents) {
            field.ident = ident;
        }
    }

    fn variants(&mut self, variants: &mut [Variant], path: &str, pointer: &str) {
        let claims = variants
            .iter()
            .map(|variant| {
                let mut claim = claim(&variant.wire_name, pointer, path, variant_ident);
                if let Some(name) = &variant.name {
                    claim.ident = variant_ident(name);
                }
                claim
            })
            .collect();
        let idents = self.assign(RenameKind::Variant, "variant", claims, &BTreeSet::new());
        for (variant, ident) in variants.iter_mut().zip(idents) {
            variant.ident = ident;
        }
    }

    /// The variants of a union come from lowering with the text they are named by in `ident`.
    /// Without a tag they become the stems of functions.
    fn union_variants(
        &mut self,
        variants: &mut [UnionVariant],
        ident: fn(&str) -> String,
        taken: &[&str],
        path: &str,
        pointer: &str,
    ) {
        let claims: Vec<Claim> = variants
            .iter()
            .map(|variant| {
                let mut claim = claim(&variant.ident, pointer, path, ident);
                if claim.ident == "Other" {
                    claim.ident.push_str("Value");
                }
                if taken.contains(&claim.ident.as_str()) {
                    claim.ident.push_str("_value");
                }
                claim
            })
            .collect();
        // the fallback has this name
        let mut reserved = BTreeSet::from(["Other".to_owned()]);
        reserved.extend(taken.iter().map(|&name| name.to_owned()));
        let idents = self.assign(RenameKind::Variant, "variant", claims, &reserved);
        for (variant, ident) in variants.iter_mut().zip(idents) {
            variant.ident = ident;
        }
    }

    /// The idents of all claims of one scope, in their order. None of them is one of those that are reserved.
    fn assign(
        &mut self,
        kind: RenameKind,
        what: &str,
        claims: Vec<Claim>,
        reserved: &BTreeSet<String>,
    ) -> Vec<String> {
        if self.renames.has(kind) {
            let keys = self.keys.entry(kind).or_default();
            keys.extend(claims.iter().map(|claim| claim.key.clone()));
        }
        let mut idents: Vec<Option<String>> = Vec::with_capacity(claims.len());
        let mut taken = Taken {
            reserved,
            names: BTreeMap::new(),
        };
        for (index, claim) in claims.iter().enumerate() {
            let pinned = self
                .renames
                .get(kind, &claim.key)
                .map(|ident| spell(kind, ident));
            if let Some(ident) = &pinned {
                self.used.insert(Rename {
                    kind,
                    key: claim.key.clone(),
                });
                if reserved.contains(ident) {
                    let message = format!(
                        "the rename of `{}` to `{ident}` collides with a name in its module",
                        claim.key.escape_debug()
                    );
                    self.collision(kind, claim, message);
                }
                if let Some(other) = taken.insert(ident, claim, index) {
                    self.report_double_rename(kind, what, ident, &claims[other], claim);
                }
            }
            idents.push(pinned);
        }

        self.report_taken(kind, what, &claims, &idents);
        let mut groups: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, claim) in claims.iter().enumerate() {
            if idents[index].is_none() {
                groups.entry(&claim.ident).or_default().push(index);
            }
        }
        let mut losers = Vec::new();
        for (ident, group) in groups {
            let winner = winner(kind, &claims, &group)
                .filter(|winner| taken.is_free(ident, &claims[*winner]));
            for index in group {
                if Some(index) == winner {
                    taken.insert(ident, &claims[index], index);
                    idents[index] = Some(ident.to_owned());
                } else {
                    losers.push(index);
                }
            }
        }
        losers.sort_by(|a, b| claims[*a].wire_name.cmp(&claims[*b].wire_name));
        for index in losers {
            let claim = &claims[index];
            // two underscores in a row are not the custom
            let stem = claim.ident.trim_start_matches("r#").trim_end_matches('_');
            let mut salted = claim.wire_name.clone();
            let ident = loop {
                let ident = format!("{stem}_{}", suffix(&salted));
                if taken.is_free(&ident, claim) {
                    break ident;
                }
                salted.push('+');
            };
            self.report_collision(what, claim, &ident);
            taken.insert(&ident, claim, index);
            idents[index] = Some(ident);
        }
        // every index was given an ident above: by a rename, as a winner or as a loser
        idents.into_iter().map(Option::unwrap_or_default).collect()
    }

    fn report_collision(&mut self, what: &str, claim: &Claim, ident: &str) {
        let message = format!(
            "the {what} of `{}` is named `{ident}`, because `{}` also results from another name",
            claim.wire_name.escape_debug(),
            claim.ident
        );
        let diagnostic =
            Diagnostic::new(Severity::Note, Code::NameCollision, &claim.pointer, message)
                .with_help(format!(
                    "to choose another name, add `{}` to the renames",
                    claim.key.escape_debug()
                ));
        self.diagnostics.push(diagnostic);
    }

    /// Reports renames to a name that another would have, if it were not for the rename.
    fn report_taken(
        &mut self,
        kind: RenameKind,
        what: &str,
        claims: &[Claim],
        idents: &[Option<String>],
    ) {
        for (index, claim) in claims.iter().enumerate() {
            let Some(ident) = &idents[index] else {
                continue;
            };
            let group: Vec<usize> = (0..claims.len())
                .filter(|other| &claims[*other].ident == ident)
                .collect();
            // whoever would have the name, unless it is renamed too
            let owner = winner(kind, claims, &group)
                .filter(|owner| *owner != index && idents[*owner].is_none());
            if let Some(owner) = owner {
                let message = format!(
                    "the rename of `{}` to `{ident}` collides with the {what} of `{}`",
                    claim.key.escape_debug(),
                    claims[owner].key.escape_debug()
                );
                self.collision(kind, claim, message);
            }
        }
    }

    fn report_double_rename(
        &mut self,
        kind: RenameKind,
        what: &str,
        ident: &str,
        first: &Claim,
        second: &Claim,
    ) {
        let message = format!(
            "the renames of `{}` and `{}` both use the {what} `{ident}`",
            first.key.escape_debug(),
            second.key.escape_debug()
        );
        self.collision(kind, second, message);
    }

    /// A collision at the line of the rename of `claim`.
    fn collision(&mut self, kind: RenameKind, claim: &Claim, message: String) {
        let rename = Rename {
            kind,
            key: claim.key.clone(),
        };
        let diagnostic = self.renames.error(&rename, Code::RenameCollision, message);
        self.diagnostics
            .push(diagnostic.with_help("choose another name, or rename the other one too"));
    }
}

/// The names of one scope that are given.
struct Taken<'a> {
    /// What has them is no claim.
    reserved: &'a BTreeSet<String>,
    /// By name: the claim that has it.
    names: BTreeMap<String, usize>,
}

impl Taken<'_> {
    /// Whether a claim can have a name, with the further one that comes with it.
    fn is_free(&self, ident: &str, claim: &Claim) -> bool {
        let is_free =
            |ident: &str| !self.reserved.contains(ident) && !self.names.contains_key(ident);
        is_free(ident) && (claim.ending.is_empty() || is_free(&format!("{ident}{}", claim.ending)))
    }

    /// Gives a claim a name; returns the claim that has it already.
    fn insert(&mut self, ident: &str, claim: &Claim, index: usize) -> Option<usize> {
        if !claim.ending.is_empty() {
            self.names.insert(format!("{ident}{}", claim.ending), index);
        }
        self.names.insert(ident.to_owned(), index)
    }
}

/// The ending of the name of what is printed beside a root type of this kind.
fn ending(kind: &TypeKind) -> &'static str {
    match kind {
        TypeKind::Enum(_) => "Value",
        TypeKind::Union(union) if union.base.is_some() => "Base",
        _ => "",
    }
}

fn claim(wire_name: &str, pointer: &str, path: &str, ident: fn(&str) -> String) -> Claim {
    Claim {
        wire_name: wire_name.to_owned(),
        pointer: pointer.to_owned(),
        key: if path.is_empty() {
            wire_name.to_owned()
        } else {
            format!("{path}.{wire_name}")
        },
        ident: ident(wire_name),
        yields: false,
        ending: "",
    }
}

/// The plain enum of the known values of a named schema, in its module.
pub(crate) fn value_ident(ident: &str) -> String {
    format!("{ident}Value")
}

/// The struct of the properties that all subtypes of a base schema share, in the base's module.
pub(crate) fn base_ident(ident: &str) -> String {
    format!("{ident}Base")
}

/// A rename as it is printed: a keyword in its raw form where it has one.
fn spell(kind: RenameKind, ident: &str) -> String {
    match kind {
        RenameKind::Field | RenameKind::Topic | RenameKind::Parameter => field_spelling(ident),
        RenameKind::Type | RenameKind::Module | RenameKind::Variant | RenameKind::Operation => {
            ident.to_owned()
        }
    }
}

/// The one of a group that keeps the name they all fold to: whose text is nearest to it, if that is
/// one text alone. Among topics it is the one with the most placeholders, as most topics are about something with an id.
fn winner(kind: RenameKind, claims: &[Claim], group: &[usize]) -> Option<usize> {
    if let [only] = group {
        return Some(*only);
    }
    let named: Vec<usize> = group
        .iter()
        .copied()
        .filter(|index| !claims[*index].yields)
        .collect();
    let group = if named.is_empty() { group } else { &named };
    let distance = |index: &usize| {
        let claim = &claims[*index];
        match kind {
            RenameKind::Topic => usize::MAX - claim.wire_name.matches('{').count(),
            _ => distance(&claim.wire_name, &claim.ident),
        }
    };
    let nearest = group.iter().map(distance).min()?;
    let mut candidates = group.iter().filter(|index| distance(index) == nearest);
    match (candidates.next(), candidates.next()) {
        (Some(index), None) => Some(*index),
        _ => None,
    }
}

/// How far a text is from its ident, by the usual ways of writing a name.
fn distance(wire_name: &str, ident: &str) -> usize {
    let ident = ident.trim_start_matches("r#");
    // the letter before a digit is not of the text
    let ident = match ident.strip_prefix(['V', '_']) {
        Some(rest) if rest.starts_with(|c: char| c.is_ascii_digit()) => rest,
        _ => ident,
    };
    let spellings = [
        ident.to_owned(),
        heck::ToUpperCamelCase::to_upper_camel_case(ident),
        ident.to_lower_camel_case(),
        ident.to_snake_case(),
        ident.to_kebab_case(),
        ident.to_shouty_snake_case(),
    ];
    spellings
        .iter()
        .position(|spelling| spelling == wire_name)
        .unwrap_or(spellings.len())
}
