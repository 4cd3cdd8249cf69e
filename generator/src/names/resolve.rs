//! Gives every type, module, field and variant of a model its ident.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToKebabCase, ToLowerCamelCase, ToShoutySnakeCase, ToSnakeCase};

use super::ident::{
    argument_ident, field_ident, field_spelling, module_name, operation_ident, stem_ident, suffix,
    type_ident, variant_ident,
};
use super::renames::{Rename, RenameKind, Renames};
use super::topics::{builder_ident, event_ident, parameter_idents};
use crate::diagnostics::{Diagnostic, Severity};
use crate::ir::{Field, Model, Operation, Topic, TypeDef, TypeKind, UnionVariant, Variant};

/// Fills in every ident of the model.
///
/// Collisions are notes; an entry of `renames` that matches nothing, or two entries that ask for
/// one name in one scope, are errors.
pub fn resolve(model: &mut Model, renames: &Renames) -> Vec<Diagnostic> {
    let mut resolver = Resolver {
        renames,
        used: BTreeSet::new(),
        diagnostics: Vec::new(),
    };
    resolver.root(&mut model.types);
    resolver.topics(&mut model.topics);
    resolver.operations(&mut model.operations);
    for (rename, ident) in renames.entries() {
        if !resolver.used.contains(&rename) {
            let message = format!(
                "the rename of `{}` to `{ident}` matches nothing in the document",
                rename.key.escape_debug()
            );
            let diagnostic = Diagnostic::new(Severity::Error, "rename-without-match", "", message)
                .with_help("remove the entry, or correct its key");
            resolver.diagnostics.push(diagnostic);
        }
    }
    resolver.diagnostics
}

struct Resolver<'a> {
    renames: &'a Renames,
    used: BTreeSet<Rename>,
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
}

impl Resolver<'_> {
    fn root(&mut self, types: &mut [TypeDef]) {
        let claims = |ident: fn(&str) -> String| {
            types
                .iter()
                .map(|ty| Claim {
                    yields: ty.site.is_some(),
                    ..claim(&ty.wire_name, &ty.pointer, "", ident)
                })
                .collect::<Vec<_>>()
        };
        let (type_claims, module_claims) = (claims(type_ident), claims(module_name));
        let idents = self.assign(RenameKind::Type, "type", type_claims);
        let modules = self.assign(RenameKind::Module, "module", module_claims);
        for ((ty, ident), module) in types.iter_mut().zip(idents).zip(modules) {
            ty.ident = ident;
            ty.module = module;
            let path = ty.wire_name.clone();
            self.module(ty, &path);
        }
    }

    /// Names what the module of the notification topics has for each.
    fn topics(&mut self, topics: &mut [Topic]) {
        let claims = topics
            .iter()
            .map(|topic| claim(&topic.pattern, &topic.pointer, "", builder_ident))
            .collect();
        let builders = self.assign(RenameKind::Topic, "builder", claims);
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
        let events = self.assign(RenameKind::Variant, "event", claims);
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
        let idents = self.assign(RenameKind::Operation, "operation", claims);
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
            let idents = self.assign(RenameKind::Parameter, "parameter", claims);
            for (parameter, ident) in operation.parameters.iter_mut().zip(idents) {
                parameter.ident = ident;
            }
            if let Some(body) = &mut operation.body {
                body.ident = "body".to_owned();
            }
        }
    }

    /// Names what stands in the module of a root type.
    fn module(&mut self, ty: &mut TypeDef, path: &str) {
        let own = ty.ident.clone();
        let base = match &ty.kind {
            TypeKind::Union(union) => union.base.is_some().then(|| base_ident(&own)),
            _ => None,
        };
        let claims = ty
            .inline
            .iter()
            .map(|inline| {
                let mut claim = claim(&inline.wire_name, &inline.pointer, path, variant_ident);
                if claim.ident == own || Some(&claim.ident) == base.as_ref() {
                    claim.ident.push_str("Value");
                }
                claim
            })
            .collect();
        let idents = self.assign(RenameKind::Type, "type", claims);
        for (inline, ident) in ty.inline.iter_mut().zip(idents) {
            inline.ident = ident;
            let inner = format!("{path}.{}", inline.wire_name);
            self.kind(&mut inline.kind, &inner, &inline.pointer);
        }
        self.kind(&mut ty.kind, path, &ty.pointer);
    }

    fn kind(&mut self, kind: &mut TypeKind, path: &str, pointer: &str) {
        match kind {
            TypeKind::Struct(shape) => self.fields(&mut shape.fields, path),
            TypeKind::Enum(values) => self.variants(&mut values.variants, path, pointer),
            TypeKind::Union(union) => {
                let is_tagged = union.discriminator.is_some();
                self.union_variants(&mut union.variants, is_tagged, path, pointer);
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
        let idents = self.assign(RenameKind::Field, "field", claims);
        for (field, ident) in fields.iter_mut().zip(idents) {
            field.ident = ident;
        }
    }

    fn variants(&mut self, variants: &mut [Variant], path: &str, pointer: &str) {
        let claims = variants
            .iter()
            .map(|variant| claim(&variant.wire_name, pointer, path, variant_ident))
            .collect();
        let idents = self.assign(RenameKind::Variant, "variant", claims);
        for (variant, ident) in variants.iter_mut().zip(idents) {
            variant.ident = ident;
        }
    }

    /// The variants of a union come from lowering with the text they are named by in `ident`.
    /// Without a tag they become the stems of functions.
    fn union_variants(
        &mut self,
        variants: &mut [UnionVariant],
        is_tagged: bool,
        path: &str,
        pointer: &str,
    ) {
        let claims = variants
            .iter()
            .map(|variant| {
                let mut claim = claim(
                    &variant.ident,
                    pointer,
                    path,
                    if is_tagged { variant_ident } else { stem_ident },
                );
                // the fallback has this name
                if claim.ident == "Other" {
                    claim.ident.push_str("Value");
                }
                claim
            })
            .collect();
        let idents = self.assign(RenameKind::Variant, "variant", claims);
        for (variant, ident) in variants.iter_mut().zip(idents) {
            variant.ident = ident;
        }
    }

    /// The idents of all claims of one scope, in their order.
    fn assign(&mut self, kind: RenameKind, what: &str, claims: Vec<Claim>) -> Vec<String> {
        let mut idents: Vec<Option<String>> = Vec::with_capacity(claims.len());
        let mut taken: BTreeMap<String, usize> = BTreeMap::new();
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
                if let Some(other) = taken.insert(ident.clone(), index) {
                    self.report_double_rename(what, ident, &claims[other], claim);
                }
            }
            idents.push(pinned);
        }

        let mut groups: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, claim) in claims.iter().enumerate() {
            if idents[index].is_none() {
                groups.entry(&claim.ident).or_default().push(index);
            }
        }
        let mut losers = Vec::new();
        for (ident, group) in groups {
            let winner = (!taken.contains_key(ident))
                .then(|| winner(kind, &claims, &group))
                .flatten();
            for index in group {
                if Some(index) == winner {
                    taken.insert(ident.to_owned(), index);
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
                if !taken.contains_key(&ident) {
                    break ident;
                }
                salted.push('+');
            };
            self.report_collision(what, claim, &ident);
            taken.insert(ident.clone(), index);
            idents[index] = Some(ident);
        }
        // every index was given an ident above: by a rename, as a winner or as a loser
        idents.into_iter().map(Option::unwrap_or_default).collect()
    }

    fn report_collision(&mut self, what: &str, claim: &Claim, ident: &str) {
        let message = format!(
            "the {what} of `{}` is called `{ident}`, since `{}` stands for another name as well",
            claim.wire_name.escape_debug(),
            claim.ident
        );
        let diagnostic = Diagnostic::new(Severity::Note, "name-collision", &claim.pointer, message)
            .with_help(format!(
                "to choose another name, give `{}` one in the renames",
                claim.key.escape_debug()
            ));
        self.diagnostics.push(diagnostic);
    }

    fn report_double_rename(&mut self, what: &str, ident: &str, first: &Claim, second: &Claim) {
        let message = format!(
            "the renames of `{}` and `{}` both ask for the {what} `{ident}`",
            first.key.escape_debug(),
            second.key.escape_debug()
        );
        self.diagnostics.push(
            Diagnostic::new(
                Severity::Error,
                "rename-collision",
                &second.pointer,
                message,
            )
            .with_help("give one of them another name"),
        );
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
    }
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
