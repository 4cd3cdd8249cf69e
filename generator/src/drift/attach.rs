//! Joins the two comparisons: a change of the generated crate goes to the finding that explains it;
//! what no finding explains becomes one itself.

use std::collections::{HashMap, HashSet};

use super::document::Document;
use super::effects::{Effect, Kind};
use super::finding::{Finding, Rust};
use super::rules::{Area, rule};
use crate::ir::{Model, TypeDef, TypeKind};

/// Ends of rule names that may change the Rust type of a place.
const TYPE_CHANGES: &[&str] = &[
    "-type-changed",
    "-format-added",
    "-format-removed",
    "-format-widened",
    "-format-narrowed",
    "-format-changed",
    "-made-nullable",
    "-made-non-nullable",
    "-became-enum",
    "-no-longer-enum",
];

/// Ends of rule names that may change what a place is composed of.
const COMPOSITION_CHANGES: &[&str] = &[
    "-all-of-",
    "-one-of-",
    "-any-of-",
    "-discriminator-",
    "-additional-properties-",
];

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
            let Some(schema) = &finding.schema else {
                continue;
            };
            let related = heirs.get(schema.as_str()).into_iter().flatten().copied();
            let schemas: HashSet<&str> = std::iter::once(schema.as_str()).chain(related).collect();
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
        findings.push(own_finding(effect, base.side.model, revision.side.model));
    }
}

fn ends_with_any(rule: &str, ends: &[&str]) -> bool {
    ends.iter().any(|end| rule.ends_with(end))
}

fn composes(rule: &str) -> bool {
    COMPOSITION_CHANGES.iter().any(|part| rule.contains(part))
}

fn comes_or_goes(rule: &str) -> bool {
    rule.ends_with("-property-added") || rule.ends_with("-property-removed")
}

/// The same place and the same kind of change.
fn fits_exactly(finding: &Finding, effect: &Effect) -> bool {
    if effect.kind == Kind::Name || finding.property != effect.property {
        return false;
    }
    let rule = finding.rule;
    match effect.kind {
        Kind::Added | Kind::Removed if effect.value.is_some() => {
            rule.contains("-enum-value-") && finding.value == effect.value
        }
        Kind::Added => rule == "schema-added" || rule.ends_with("-property-added"),
        Kind::Removed => rule == "schema-removed" || rule.ends_with("-property-removed"),
        Kind::Type => ends_with_any(rule, TYPE_CHANGES) || composes(rule),
        Kind::Deprecated => rule.ends_with("-deprecated"),
        Kind::Undeprecated => rule.ends_with("-undeprecated"),
        Kind::Name => false,
    }
}

/// The same place or one below it.
fn fits_place(finding: &Finding, effect: &Effect) -> bool {
    let below = match (&finding.property, &effect.property) {
        (Some(outer), Some(inner)) => {
            inner == outer
                || inner
                    .strip_prefix(outer.as_str())
                    .is_some_and(|rest| rest.starts_with('.'))
        }
        (None, None) => true,
        _ => false,
    };
    let rule = finding.rule;
    below
        && effect.kind != Kind::Name
        && (ends_with_any(rule, TYPE_CHANGES) || composes(rule) || comes_or_goes(rule))
}

/// Anywhere in the schema: properties that come or go may turn a type into another kind, and
/// compositions bring or take properties.
fn fits_schema(finding: &Finding, effect: &Effect) -> bool {
    if effect.kind == Kind::Name {
        return false;
    }
    let rule = finding.rule;
    let whole = finding.property.is_none() && (composes(rule) || ends_with_any(rule, TYPE_CHANGES));
    whole || (comes_or_goes(rule) && effect.property.is_none() && effect.kind == Kind::Type)
}

fn own_finding(effect: Effect, base: &Model, revision: &Model) -> Finding {
    let mut finding = Finding::new(rule(effect.rule()));
    finding.rust = effect.class();
    finding.base_pointer = pointer(base, &effect);
    finding.revision_pointer = pointer(revision, &effect);
    finding.schema = Some(effect.schema);
    finding.property = effect.property;
    finding.value = effect.value;
    finding.from = effect.from;
    finding.to = effect.to;
    finding
}

fn pointer(model: &Model, effect: &Effect) -> Option<String> {
    let ty: &TypeDef = model
        .types
        .iter()
        .find(|ty| ty.wire_name == effect.schema)?;
    if let (TypeKind::Struct(found), Some(property)) = (&ty.kind, &effect.property) {
        let field = found
            .fields
            .iter()
            .find(|field| field.wire_name == *property);
        if let Some(field) = field {
            return Some(field.pointer.clone());
        }
    }
    Some(ty.pointer.clone())
}

/// The feature of a tag: lower case with hyphens.
pub(super) fn feature(tag: &str) -> String {
    let mut name = String::new();
    for c in tag.chars() {
        if c.is_alphanumeric() {
            name.extend(c.to_lowercase());
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
    }
    name.trim_end_matches('-').to_owned()
}

/// Adds findings for features that come and go, and for models that a feature no longer brings.
pub(super) fn features(findings: &mut Vec<Finding>, base: &Document<'_>, revision: &Document<'_>) {
    let by_feature = |document: &Document<'_>| {
        let mut found: indexmap::IndexMap<String, HashSet<String>> = indexmap::IndexMap::new();
        for (tag, schemas) in document.reach_by_tag() {
            let models = found.entry(feature(tag)).or_default();
            models.extend(schemas.into_iter().map(str::to_owned));
        }
        found
    };
    let (old, new) = (by_feature(base), by_feature(revision));
    for name in old.keys().filter(|name| !new.contains_key(*name)) {
        findings.push(feature_finding("feature-removed", name, None, Rust::Major));
    }
    for name in new.keys().filter(|name| !old.contains_key(*name)) {
        findings.push(feature_finding("feature-added", name, None, Rust::Minor));
    }
    let tags = operation_features(base, revision);
    for (name, before) in &old {
        let Some(now) = new.get(name) else {
            continue;
        };
        let in_both = |schema: &&String| {
            base.schemas.contains_key(*schema) && revision.schemas.contains_key(*schema)
        };
        let mut lost: Vec<&String> = before.difference(now).filter(in_both).collect();
        let mut gained: Vec<&String> = now.difference(before).filter(in_both).collect();
        lost.sort_unstable();
        gained.sort_unstable();
        let cases = [
            (lost, "removed", "feature-model-removed", Rust::Major),
            (gained, "added", "feature-model-added", Rust::Minor),
        ];
        for (models, end, id, class) in cases {
            if models.is_empty() {
                continue;
            }
            let mut explained = false;
            for finding in findings.iter_mut() {
                let changes =
                    finding.rule.ends_with(end) || finding.rule.ends_with("-type-changed");
                let of_feature = match (&finding.operation, &finding.schema) {
                    (Some(operation), _) => {
                        tags.get(operation).is_some_and(|tags| tags.contains(name))
                    }
                    (None, Some(schema)) => before.contains(schema) || now.contains(schema),
                    (None, None) => false,
                };
                if changes && of_feature {
                    explained = true;
                    if finding.operation.is_some() {
                        finding.rust = finding.rust.max(class);
                    }
                }
            }
            if !explained {
                findings.extend(
                    models
                        .iter()
                        .map(|model| feature_finding(id, name, Some(model), class)),
                );
            }
        }
    }
}

fn feature_finding(id: &str, name: &str, model: Option<&str>, class: Rust) -> Finding {
    let found = rule(id);
    let mut finding = Finding::new(found);
    debug_assert_eq!(finding.area, Area::Feature);
    finding.value = Some(name.to_owned());
    finding.schema = model.map(str::to_owned);
    finding.rust = class;
    finding
}

/// The features of each operation on either side, by `GET /path`.
fn operation_features(
    base: &Document<'_>,
    revision: &Document<'_>,
) -> HashMap<String, HashSet<String>> {
    let mut found: HashMap<String, HashSet<String>> = HashMap::new();
    for document in [base, revision] {
        for (path, item) in document.paths() {
            for (method, operation) in item.iter() {
                let names = operation.tags.iter().map(|tag| feature(tag));
                let key = format!("{} {path}", method.to_uppercase());
                found.entry(key).or_default().extend(names);
            }
        }
    }
    found
}
