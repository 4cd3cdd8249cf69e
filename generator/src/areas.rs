//! API areas: which models each tag of the document needs, and the cargo features made of that.
//!
//! A feature enables exactly the models that its operations reach; a model that several features
//! reach is there when any of them is on. What no operation and no topic reaches comes with `all`.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostic, Severity};
use crate::ir::{Model, Struct, TypeDef, TypeKind, TypeRef};
use crate::spec::Spec;
use crate::spec::walk::SchemaSite;

/// The feature of what only notification topics reach.
pub const NOTIFICATIONS: &str = "notification-events";
/// The feature of the module `operations`.
pub const OPERATIONS: &str = "operations";
/// The feature that has every model, which is the default.
pub const ALL: &str = "all";
/// The feature of operations without a tag.
const UNTAGGED: &str = "untagged";
/// Features that are not about an area.
const RESERVED: &[&str] = &[
    ALL,
    NOTIFICATIONS,
    UNTAGGED,
    "default",
    "http",
    OPERATIONS,
    "setters",
    "std",
    "serde",
];

/// How many features all different sets may list together. The largest real documents need some thousands.
const MOST_LISTED: usize = 1 << 20;

/// The features of a document's models.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Areas {
    /// Each feature and what it is for, in words; without [`ALL`].
    pub features: BTreeMap<String, String>,
    /// By schema: the features that enable it, without [`ALL`]. Empty for a schema that nothing reaches. Schemas
    /// with the same features share one set.
    pub of_schema: BTreeMap<String, Arc<BTreeSet<String>>>,
    /// The error where tags and schemas combine in more ways than can be listed; no schema has any feature then.
    pub too_large: Option<Diagnostic>,
}

/// How many schemas all areas may have together where each area and each schema gets a page.
const MOST_LINKS: usize = 1 << 22;

impl Areas {
    /// The error where pages that list the areas of each schema, and the schemas of each area, would be too large.
    pub(crate) fn too_large_for_pages(&self) -> Option<Diagnostic> {
        let links: usize = self.of_schema.values().map(|features| features.len()).sum();
        (links > MOST_LINKS).then(|| {
            let message = format!(
                "the {} tags and {} schemas would be linked {links} times, and pages can have {MOST_LINKS} links",
                self.features.len(),
                self.of_schema.len(),
            );
            Diagnostic::new(Severity::Error, Code::TooLarge, "", message)
                .with_help("give fewer tags to the operations that share these schemas")
        })
    }
}

/// Finds the areas of the document and what each reaches in the lowered model.
pub fn find(spec: &Spec, model: &Model) -> Areas {
    find_with(spec, model, &[])
}

/// As [`find`], with features that are about no area, each with the schema that it enables.
pub(crate) fn find_with(spec: &Spec, model: &Model, others: &[(&str, &str)]) -> Areas {
    let unnamed = Unnamed::of(model);
    let mut graph = Graph::of(model);
    let mut features: BTreeMap<String, String> = BTreeMap::new();
    let mut roots: Vec<(Vec<String>, usize)> = Vec::new();
    for operation in spec.operations() {
        let mut names = Vec::new();
        for tag in tags(operation.tags) {
            let feature = feature_name(tag);
            features
                .entry(feature.clone())
                .or_insert_with(|| tag.to_owned());
            names.push(feature);
        }
        let sites = operation.schemas();
        let reached = sites.iter().flat_map(|site| unnamed.schemas(spec, site));
        let node = graph.add(reached);
        roots.push((names, node));
    }
    if !spec.topics.is_empty() {
        let about = "events of the notification topics";
        features.insert(NOTIFICATIONS.to_owned(), about.to_owned());
        let node = graph.add(spec.topics.values().map(String::as_str));
        roots.push((vec![NOTIFICATIONS.to_owned()], node));
    }
    for (feature, schema) in others {
        let node = graph.add([*schema].into_iter());
        roots.push((vec![(*feature).to_owned()], node));
    }
    let mut areas = Areas {
        features,
        ..Areas::default()
    };
    let others: BTreeSet<&str> = others.iter().map(|(feature, _)| *feature).collect();
    let areas_and_others = areas.features.keys().map(String::as_str).chain(others);
    let mut names: Vec<&str> = areas_and_others.collect();
    names.sort_unstable();
    let number: HashMap<&str, u32> = names
        .iter()
        .zip(0..)
        .map(|(name, number)| (*name, number))
        .collect();
    let mut sets = Sets::default();
    let mut own = vec![Sets::EMPTY; graph.edges.len()];
    for (features, node) in &roots {
        let features = features.iter().filter_map(|name| number.get(name.as_str()));
        own[*node] = sets.intern(features.copied().collect());
    }
    let of_node = graph.spread(own, &mut sets);
    if sets.listed > MOST_LISTED {
        areas.too_large = Some(too_large(&names, &graph, &sets, &of_node));
        return areas;
    }
    let shared: Vec<Arc<BTreeSet<String>>> = sets
        .sets
        .iter()
        .map(|set| {
            set.iter()
                .map(|number| names[*number as usize].to_owned())
                .collect()
        })
        .map(Arc::new)
        .collect();
    let of_schema = graph.names.iter().zip(of_node);
    areas.of_schema = of_schema
        .map(|(name, set)| ((*name).to_owned(), shared[set].clone()))
        .collect();
    areas
}

/// The error about a document whose areas cannot be listed.
fn too_large(names: &[&str], graph: &Graph<'_>, sets: &Sets, of_node: &[usize]) -> Diagnostic {
    let schemas = graph.names.iter().zip(of_node);
    let largest = schemas.max_by_key(|(_, set)| sets.sets[**set].len());
    let example = largest.map_or_else(String::new, |(schema, set)| {
        let set = &sets.sets[*set];
        let ends =
            [set.first(), set.last()].map(|end| end.map_or("", |number| names[*number as usize]));
        format!(
            "; the schema `{}` alone is in {}, from `{}` to `{}`",
            schema.escape_debug(),
            set.len(),
            ends[0],
            ends[1]
        )
    });
    let message = format!(
        "the {} tags reach the {} schemas in so many different combinations that their features cannot be listed{example}",
        names.len(),
        graph.names.len(),
    );
    Diagnostic::new(Severity::Error, Code::TooLarge, "", message)
        .with_help("give fewer tags to the operations that share these schemas")
}

/// The types of unnamed schemas, by where these stand.
pub(crate) struct Unnamed<'a>(HashMap<&'a str, &'a str>);

impl<'a> Unnamed<'a> {
    pub(crate) fn of(model: &'a Model) -> Self {
        let unnamed = model.types.iter().filter(|ty| ty.site.is_some());
        let by_place = unnamed.map(|ty| (ty.pointer.as_str(), ty.wire_name.as_str()));
        Self(by_place.collect())
    }

    /// The schemas that a schema of an operation leads to: itself where it has a type of its own, else those it names.
    pub(crate) fn schemas<'b>(&self, spec: &'b Spec, site: &SchemaSite<'b>) -> BTreeSet<&'b str>
    where
        'a: 'b,
    {
        match self.0.get(site.pointer.as_str()) {
            Some(name) => BTreeSet::from([*name]),
            None => spec.named_in(site.schema),
        }
    }
}

/// Which schema's type names which others, and which schemas each operation names.
struct Graph<'a> {
    /// The schemas; operations are the nodes behind them.
    names: Vec<&'a str>,
    index: HashMap<&'a str, usize>,
    edges: Vec<Vec<usize>>,
}

impl<'a> Graph<'a> {
    fn of(model: &'a Model) -> Self {
        let names: Vec<&str> = model.types.iter().map(|ty| ty.wire_name.as_str()).collect();
        let index = names.iter().enumerate().map(|(at, name)| (*name, at));
        let mut graph = Self {
            index: index.collect(),
            edges: Vec::with_capacity(names.len()),
            names,
        };
        let mut joined: HashMap<&str, Vec<&str>> = HashMap::new();
        // both are in one module
        for (schema, owner) in &model.owners {
            joined.entry(schema).or_default().push(owner);
            joined.entry(owner).or_default().push(schema);
        }
        for ty in &model.types {
            let more = joined.get(ty.wire_name.as_str()).into_iter().flatten();
            graph.add(edges(ty).into_iter().chain(more.copied()));
        }
        graph
    }

    /// Adds a node that leads to schemas.
    fn add<'b>(&mut self, to: impl Iterator<Item = &'b str>) -> usize {
        let mut to: Vec<usize> = to
            .filter_map(|name| self.index.get(name).copied())
            .collect();
        to.sort_unstable();
        to.dedup();
        self.edges.push(to);
        self.edges.len() - 1
    }

    /// The features of every node: its own, and those of all nodes that lead to it.
    ///
    /// Nodes that lead to each other have the same features, so that they are found first (Tarjan's algorithm, with a
    /// stack of its own); it finds those that lead to others after these, and in the reverse order each group is
    /// finished before its features are handed on.
    fn spread(&self, own: Vec<usize>, sets: &mut Sets) -> Vec<usize> {
        let groups = self.groups();
        let mut group_of = vec![0; self.edges.len()];
        for (number, group) in groups.iter().enumerate() {
            group.iter().for_each(|node| group_of[*node] = number);
        }
        // what leads to a group, and is joined when all of it is known
        let mut parts: Vec<Vec<usize>> = vec![Vec::new(); groups.len()];
        let mut of_group = vec![Sets::EMPTY; groups.len()];
        for (number, group) in groups.iter().enumerate().rev() {
            let mut parts_of_group = std::mem::take(&mut parts[number]);
            parts_of_group.extend(group.iter().map(|node| own[*node]));
            let set = sets.union(parts_of_group);
            of_group[number] = set;
            for next in group.iter().flat_map(|node| &self.edges[*node]) {
                let next = group_of[*next];
                if next != number {
                    parts[next].push(set);
                }
            }
            if sets.listed > MOST_LISTED {
                break;
            }
        }
        group_of.iter().map(|group| of_group[*group]).collect()
    }

    /// The nodes in groups of those that lead to each other; a group stands behind all groups that it leads to.
    fn groups(&self) -> Vec<Vec<usize>> {
        const UNSEEN: usize = usize::MAX;
        let count = self.edges.len();
        let (mut order, mut lowest) = (vec![UNSEEN; count], vec![0; count]);
        let mut is_open = vec![false; count];
        let (mut open, mut groups, mut next_number) = (Vec::new(), Vec::new(), 0);
        // a node with how many of its edges have been followed
        let mut way: Vec<(usize, usize)> = Vec::new();
        for start in 0..count {
            if order[start] == UNSEEN {
                way.push((start, 0));
            }
            while let Some((node, followed)) = way.last_mut() {
                let node = *node;
                if *followed == 0 {
                    order[node] = next_number;
                    lowest[node] = next_number;
                    next_number += 1;
                    open.push(node);
                    is_open[node] = true;
                }
                if let Some(&next) = self.edges[node].get(*followed) {
                    *followed += 1;
                    if order[next] == UNSEEN {
                        way.push((next, 0));
                    } else if is_open[next] {
                        lowest[node] = lowest[node].min(order[next]);
                    }
                    continue;
                }
                way.pop();
                if let Some((before, _)) = way.last() {
                    lowest[*before] = lowest[*before].min(lowest[node]);
                }
                if lowest[node] == order[node] {
                    let first = open.iter().rposition(|other| *other == node);
                    let group = open.split_off(first.unwrap_or(0));
                    group.iter().for_each(|node| is_open[*node] = false);
                    groups.push(group);
                }
            }
        }
        groups
    }
}

/// Sets of features, each kept once.
struct Sets {
    sets: Vec<Vec<u32>>,
    index: HashMap<Vec<u32>, usize>,
    unions: HashMap<Vec<usize>, usize>,
    /// How many features all sets have together.
    listed: usize,
}

impl Default for Sets {
    fn default() -> Self {
        Self {
            sets: vec![Vec::new()],
            index: HashMap::from([(Vec::new(), Self::EMPTY)]),
            unions: HashMap::new(),
            listed: 0,
        }
    }
}

impl Sets {
    /// The set without features.
    const EMPTY: usize = 0;

    fn intern(&mut self, mut set: Vec<u32>) -> usize {
        set.sort_unstable();
        set.dedup();
        if let Some(known) = self.index.get(&set) {
            return *known;
        }
        self.listed += set.len();
        self.sets.push(set.clone());
        self.index.insert(set, self.sets.len() - 1);
        self.sets.len() - 1
    }

    fn union(&mut self, mut parts: Vec<usize>) -> usize {
        parts.sort_unstable();
        parts.dedup();
        parts.retain(|part| *part != Self::EMPTY);
        match parts.as_slice() {
            [] => return Self::EMPTY,
            [only] => return *only,
            parts => {
                if let Some(known) = self.unions.get(parts) {
                    return *known;
                }
            }
        }
        let all = parts
            .iter()
            .flat_map(|part| self.sets[*part].iter().copied());
        let union = self.intern(all.collect());
        self.unions.insert(parts, union);
        union
    }
}

/// The tags of an operation, or the one for those that have none.
pub(crate) fn tags(tags: &[String]) -> Vec<&str> {
    match tags {
        [] => vec![UNTAGGED],
        tags => tags.iter().map(String::as_str).collect(),
    }
}

/// The features of an operation with these tags, sorted.
pub(crate) fn features_of(operation: &[String]) -> Vec<String> {
    let mut features: Vec<String> = tags(operation).into_iter().map(feature_name).collect();
    features.sort();
    features.dedup();
    features
}

/// A tag in lower case with hyphens.
pub(crate) fn feature_name(tag: &str) -> String {
    if tag == UNTAGGED {
        return tag.to_owned();
    }
    let mut name = String::with_capacity(tag.len());
    for c in tag.chars() {
        if c.is_ascii_alphanumeric() {
            name.push(c.to_ascii_lowercase());
        } else if !c.is_ascii() && c.is_alphanumeric() {
            name.push_str(&format!("u{:x}", u32::from(c)));
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
    }
    let name = name.trim_end_matches('-').to_owned();
    if name.is_empty() || RESERVED.contains(&name.as_str()) {
        format!("area-{name}").trim_end_matches('-').to_owned()
    } else {
        name
    }
}

/// The root types that a type's text names.
pub(crate) fn edges(ty: &TypeDef) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for item in std::iter::once(ty).chain(&ty.inline) {
        match &item.kind {
            TypeKind::Struct(shape) => struct_edges(shape, &mut names),
            TypeKind::Alias(target) => type_edges(target, &mut names),
            TypeKind::Union(union) => {
                union
                    .variants
                    .iter()
                    .for_each(|variant| type_edges(&variant.ty, &mut names));
                union
                    .base
                    .iter()
                    .for_each(|base| struct_edges(base, &mut names));
            }
            TypeKind::Enum(_) | TypeKind::Any => {}
        }
    }
    names
}

fn struct_edges<'a>(shape: &'a Struct, names: &mut BTreeSet<&'a str>) {
    shape
        .fields
        .iter()
        .for_each(|field| type_edges(&field.ty, names));
    shape.additional.iter().for_each(|ty| type_edges(ty, names));
    shape
        .alternatives
        .iter()
        .for_each(|variant| type_edges(&variant.ty, names));
}

fn type_edges<'a>(ty: &'a TypeRef, names: &mut BTreeSet<&'a str>) {
    match ty {
        TypeRef::Schema(name) => {
            names.insert(name);
        }
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
            type_edges(inner, names)
        }
        TypeRef::Scalar(_) | TypeRef::Any | TypeRef::Inline(_) => {}
    }
}
