//! Compares the features of the generated crate: which there are, and which models each brings.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use indexmap::IndexSet;

use super::class::Rust;
use super::document::Document;
use super::finding::Finding;
use super::rules::{Area, Reach, Rule};
use crate::areas::{Areas, NOTIFICATIONS, feature_name};

/// Adds findings for features that come and go. What a feature brings is in the Rust class of the
/// operation or schema that changed; where none did, there is a finding for each model.
pub(super) fn compare(
    findings: &mut Vec<Finding>,
    (base, old): (&Document<'_>, &Areas),
    (revision, new): (&Document<'_>, &Areas),
    absent: &IndexSet<&str>,
) {
    // Of documents that have topics and documents that have none, this feature says nothing.
    let no_topics = |document: &Document<'_>| document.side.spec.topics.is_empty();
    let compared = |name: &str| name != NOTIFICATIONS || (!no_topics(base) && !no_topics(revision));
    for name in old.features.keys().filter(|name| compared(name)) {
        if !new.features.contains_key(name) {
            findings.push(finding(Rule::FeatureRemoved, name, None, Rust::Major));
        }
    }
    for name in new.features.keys().filter(|name| compared(name)) {
        if !old.features.contains_key(name) {
            findings.push(finding(Rule::FeatureAdded, name, None, Rust::Minor));
        }
    }
    let in_both = |schema: &str| {
        !absent.contains(schema)
            && old.of_schema.contains_key(schema)
            && new.of_schema.contains_key(schema)
    };
    let (before, now) = by_feature(old, new);
    let operations = by_operation(base, revision);
    for (name, before) in before.iter().filter(|(name, _)| compared(name)) {
        let Some(now) = now.get(name) else {
            continue;
        };
        let moves = [
            (
                before.difference(now),
                base,
                Reach::Removes,
                Rule::FeatureModelRemoved,
                Rust::Major,
            ),
            (
                now.difference(before),
                revision,
                Reach::Adds,
                Rule::FeatureModelAdded,
                Rust::Minor,
            ),
        ];
        for (models, document, reach, rule, class) in moves {
            let models: HashSet<&str> = models.copied().filter(|schema| in_both(schema)).collect();
            if models.is_empty() {
                continue;
            }
            let mut explained = false;
            for finding in findings.iter_mut() {
                let of_feature = match (&finding.operation, &finding.schema) {
                    _ if !reaches(finding, reach) => false,
                    _ if finding.area == Area::Topic => *name == NOTIFICATIONS,
                    (Some(operation), _) => {
                        operations
                            .get(operation.as_str())
                            .is_some_and(|features| features.contains(*name))
                            && document.leads_to(document.operation_seeds(operation), &models)
                    }
                    (None, Some(schema)) => {
                        let has = |areas: &Areas| {
                            let features = areas.of_schema.get(schema);
                            features.is_some_and(|features| features.contains(*name))
                        };
                        finding.rust >= class
                            && (has(old) || has(new))
                            && document.leads_to(document.named(schema).collect(), &models)
                    }
                    (None, None) => false,
                };
                if of_feature {
                    explained = true;
                    finding.rust = finding.rust.max(class);
                }
            }
            if !explained {
                let mut models: Vec<&str> = models.into_iter().collect();
                models.sort_unstable();
                let found = models
                    .into_iter()
                    .map(|model| finding(rule, name, Some(model), class));
                findings.extend(found);
            }
        }
    }
}

/// Whether such a change can be why an operation reaches more schemas, or fewer.
fn reaches(finding: &Finding, reach: Reach) -> bool {
    let of_rule = finding.rule.row().reach;
    of_rule == reach || of_rule == Reach::Changes
}

fn finding(rule: Rule, name: &str, model: Option<&str>, class: Rust) -> Finding {
    let mut finding = Finding::new(rule);
    finding.value = Some(name.to_owned());
    finding.schema = model.map(str::to_owned);
    finding.rust = class;
    finding
}

/// The schemas that each feature enables, of those that do not have the same features on both sides.
fn by_feature<'a>(old: &'a Areas, new: &'a Areas) -> (Schemas<'a>, Schemas<'a>) {
    // schemas share their sets, so that a pair of sets is met often and compared once
    let mut same: HashMap<_, bool> = HashMap::new();
    let mut is_same = |schema: &String| match (old.of_schema.get(schema), new.of_schema.get(schema))
    {
        (Some(old), Some(new)) => *same
            .entry((Arc::as_ptr(old), Arc::as_ptr(new)))
            .or_insert_with(|| old == new),
        _ => false,
    };
    let mut of = |areas: &'a Areas| {
        let mut found: Schemas<'a> = BTreeMap::new();
        for name in areas.features.keys() {
            found.insert(name, BTreeSet::new());
        }
        for (schema, features) in &areas.of_schema {
            if !is_same(schema) {
                for feature in features.iter() {
                    found.entry(feature).or_default().insert(schema);
                }
            }
        }
        found
    };
    (of(old), of(new))
}

/// Schemas by feature.
type Schemas<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// The features of each operation on either side, by `GET /path`.
fn by_operation(base: &Document<'_>, revision: &Document<'_>) -> HashMap<String, HashSet<String>> {
    let mut found: HashMap<String, HashSet<String>> = HashMap::new();
    for document in [base, revision] {
        for operation in document.side.spec.operations() {
            let names = operation.tags.iter().map(|tag| feature_name(tag));
            found.entry(operation.label()).or_default().extend(names);
        }
    }
    found
}
