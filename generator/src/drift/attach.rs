//! Joins the two comparisons: a change of the generated crate goes to the finding that explains it;
//! what no finding explains becomes one itself.

use std::collections::{HashMap, HashSet};

use super::Side;
use super::document::Document;
use super::effects::{Effect, Kind};
use super::finding::Finding;
use super::rules::{Rule, SchemaChange};
use crate::ir::{Model, TypeDef, TypeKind};

/// Sets the Rust class of the findings and adds findings for the effects that none explains.
pub(super) fn attach(
    findings: &mut Vec<Finding>,
    effects: Vec<Effect>,
    base: &Document<'_>,
    revision: &Document<'_>,
) {
    let mut heirs = base.heirs();
    for (schema, more) in revision.heirs() {
        heirs.entry(schema).or_default().extend(more);
    }
    let unnamed = unnamed([base.side.model, revision.side.model]);
    let mut by_schema: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, effect) in effects.iter().enumerate() {
        by_schema.entry(&effect.schema).or_default().push(index);
    }
    let mut explained = vec![false; effects.len()];
    // From the closest explanation to the loosest; an effect is taken in one pass only, but there
    // by every finding that it fits.
    let passes: [fn(&Finding, &Effect) -> bool; 3] = [fits_exactly, fits_place, fits_schema];
    for fits in passes {
        let mut taken = Vec::new();
        for finding in findings.iter_mut() {
            let schemas: HashSet<&str> = match &finding.schema {
                Some(schema) => {
                    let related = heirs.get(schema.as_str()).into_iter().flatten().copied();
                    std::iter::once(schema.as_str()).chain(related).collect()
                }
                None => {
                    let types = unnamed.get(&place_of(finding));
                    types.into_iter().flatten().copied().collect()
                }
            };
            let mut class = finding.rust;
            for name in schemas {
                for &index in by_schema.get(name).into_iter().flatten() {
                    if !explained[index] && fits(finding, &effects[index]) {
                        class = class.max(effects[index].class());
                        taken.push(index);
                    }
                }
            }
            finding.rust = class;
        }
        for index in taken {
            explained[index] = true;
        }
    }
    for (effect, _) in effects
        .into_iter()
        .zip(explained)
        .filter(|(_, explained)| !explained)
    {
        findings.push(own_finding(effect, base.side, revision.side));
    }
}

/// An operation, and its parameter or the status of its answer.
type Place<'a> = (Option<&'a str>, Option<&'a str>, Option<&'a str>);

fn place_of(finding: &Finding) -> Place<'_> {
    (
        finding.operation.as_deref(),
        finding.parameter.as_deref(),
        finding.response.as_deref(),
    )
}

/// The types of schemas without a name, by what of an operation they are the types of.
fn unnamed(models: [&Model; 2]) -> HashMap<Place<'_>, Vec<&str>> {
    let mut found: HashMap<Place<'_>, Vec<&str>> = HashMap::new();
    for ty in models.into_iter().flat_map(|model| &model.types) {
        let Some(site) = &ty.site else {
            continue;
        };
        let (parameter, response) = match site.what.as_str() {
            "parameter" => (Some(site.name.as_str()), None),
            "body" => (Some("body"), None),
            "default response" => (None, Some("default")),
            what => (None, what.strip_prefix("response ")),
        };
        let place = (Some(site.of.as_str()), parameter, response);
        found.entry(place).or_default().push(&ty.wire_name);
    }
    found
}

fn changes_type(rule: Rule) -> bool {
    rule.schema_change().is_some_and(SchemaChange::changes_type)
}

fn composes(rule: Rule) -> bool {
    let change = rule.schema_change();
    change.is_some_and(SchemaChange::changes_composition)
}

fn comes_or_goes(rule: Rule) -> bool {
    rule.adds_property() || rule.removes_property()
}

/// The same place and the same kind of change.
fn fits_exactly(finding: &Finding, effect: &Effect) -> bool {
    if effect.kind == Kind::Name || finding.property != effect.property {
        return false;
    }
    let rule = finding.rule;
    match effect.kind {
        Kind::Added | Kind::Removed if effect.value.is_some() => {
            let change = rule.schema_change();
            change.is_some_and(SchemaChange::is_of_enum_value) && finding.value == effect.value
        }
        Kind::Added => rule == Rule::SchemaAdded || rule.adds_property(),
        Kind::Removed => rule == Rule::SchemaRemoved || rule.removes_property(),
        Kind::Type => changes_type(rule) || composes(rule),
        Kind::Deprecated => rule.deprecates(),
        Kind::Undeprecated => rule.undeprecates(),
        Kind::Name => false,
    }
}

/// The same place or one below it.
fn fits_place(finding: &Finding, effect: &Effect) -> bool {
    let below = match (&finding.property, &effect.property) {
        (Some(outer), Some(inner)) => inner == outer || is_below(inner, outer),
        (None, None) => true,
        _ => false,
    };
    let rule = finding.rule;
    below
        && effect.kind != Kind::Name
        && (changes_type(rule) || composes(rule) || comes_or_goes(rule))
}

/// Anywhere in the schema: properties that come or go may turn the type around them into another kind,
/// and compositions bring or take properties.
fn fits_schema(finding: &Finding, effect: &Effect) -> bool {
    if effect.kind == Kind::Name {
        return false;
    }
    let rule = finding.rule;
    let whole = finding.property.is_none() && (composes(rule) || changes_type(rule));
    let around = effect.kind == Kind::Type
        && match (&effect.property, &finding.property) {
            (None, _) => true,
            (Some(outer), Some(inner)) => is_below(inner, outer),
            (Some(_), None) => false,
        };
    whole || (comes_or_goes(rule) && around)
}

/// Whether a property stands in an inline object that the other one has.
fn is_below(inner: &str, outer: &str) -> bool {
    inner
        .strip_prefix(outer)
        .is_some_and(|rest| rest.starts_with('.'))
}

fn own_finding(effect: Effect, base: Side<'_>, revision: Side<'_>) -> Finding {
    let mut finding = Finding::new(effect.rule());
    finding.rust = effect.class();
    (finding.base_file, finding.base_pointer) = place(base, &effect).unzip();
    (finding.revision_file, finding.revision_pointer) = place(revision, &effect).unzip();
    finding.schema = Some(effect.schema);
    finding.property = effect.property;
    finding.value = effect.value;
    finding.from = effect.from;
    finding.to = effect.to;
    finding
}

/// The file and the pointer into it of the property or topic, or else of the schema.
fn place(side: Side<'_>, effect: &Effect) -> Option<(String, String)> {
    let topic =
        side.model.topics.iter().find(|topic| {
            effect.kind == Kind::Name && effect.value.as_ref() == Some(&topic.pattern)
        });
    if let Some(topic) = topic {
        let (file, pointer) = side.amended.origin(&topic.pointer);
        return Some((file.to_owned(), pointer));
    }
    let ty: &TypeDef = side
        .model
        .types
        .iter()
        .find(|ty| ty.wire_name == effect.schema)?;
    let mut pointer = &ty.pointer;
    if let (TypeKind::Struct(found), Some(property)) = (&ty.kind, &effect.property)
        && let Some(field) = found
            .fields
            .iter()
            .find(|field| field.wire_name == *property)
    {
        pointer = &field.pointer;
    }
    let (file, pointer) = side.amended.origin(pointer);
    Some((file.to_owned(), pointer))
}
