//! Schemas inside schemas, and names of schemas: `$defs` become schemas of components that know their owner, and
//! references by `$anchor`, `$id` and `$dynamicRef` become pointers.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::canonical::{child, element};
use super::node::{Node, Object, escape, join, segments};
use super::origin::Origins;
use super::rules::{self, Kind};
use super::shape::decode;
use crate::diagnostics::{Code, Diagnostic, Severity};

/// The extension of a schema that stood under `$defs` or `definitions` of another one: the name of that schema under
/// components, in whose module its type is.
pub const OWNER: &str = "x-defined-in";

/// The keywords that hold schemas for others to refer to.
const KEYWORDS: [&str; 2] = ["$defs", "definitions"];

/// The name that the schema `name`, which has an owner, had there.
pub(crate) fn own_name(name: &str) -> &str {
    let ends = KEYWORDS.iter().filter_map(|keyword| {
        let infix = format!("/{keyword}/");
        name.rfind(&infix).map(|at| at + infix.len())
    });
    ends.max().map_or(name, |at| &name[at..])
}

/// Brings the document into a form that has none of these keywords, as far as they can be followed.
pub(super) fn settle(root: &mut Object, origins: &mut Origins) -> Vec<Diagnostic> {
    let mut found = Found::default();
    let mut place = Place {
        pointer: String::new(),
        base: String::new(),
        schemas: Vec::new(),
    };
    found.object(root, Kind::Object(&rules::DOCUMENT), &mut place);
    if found.is_empty() {
        return Vec::new();
    }
    let moves = found.moves(root);
    let mut out = Vec::new();
    let mut changes = Vec::new();
    for (index, reference) in found.references.iter().enumerate() {
        if let Some(pointer) = found.target(root, reference) {
            let target = format!("#{}", encode(&moved(&pointer, &moves)));
            changes.push((index, target));
        }
    }
    for (index, target) in changes {
        let Reference {
            pointer, keyword, ..
        } = &found.references[index];
        match (at(root, pointer), keyword) {
            (Some(Node::Object(schema)), Keyword::Dynamic) => {
                schema.shift_remove("$dynamicRef");
                if !schema.contains_key("$ref") {
                    schema.insert("$ref".into(), target.into());
                }
                let message = "`$dynamicRef` is treated as `$ref`; its target is never overridden";
                out.push(Diagnostic::new(
                    Severity::Note,
                    Code::DynamicReference,
                    join(&moved(pointer, &moves), "$ref"),
                    message,
                ));
                origins.alias(join(pointer, "$ref"), &join(pointer, "$dynamicRef"));
            }
            (Some(Node::Object(schema)), Keyword::Plain) => {
                schema.insert("$ref".into(), target.into());
            }
            (Some(text @ Node::String(_)), Keyword::Mapping) => *text = target.into(),
            _ => {}
        }
    }
    for pointer in &found.named {
        if let Some(Node::Object(schema)) = at(root, pointer) {
            for keyword in ["$id", "$anchor", "$dynamicAnchor"] {
                schema.shift_remove(keyword);
            }
        }
    }
    hoist(root, &found.definitions, &moves, origins);
    out
}

/// Moves each definition to its place below components, the inner ones first.
fn hoist(
    root: &mut Object,
    definitions: &[Definition],
    moves: &HashMap<String, String>,
    origins: &mut Origins,
) {
    let mut inner_first: Vec<&Definition> = definitions.iter().collect();
    inner_first.sort_by_key(|definition| Reverse(definition.pointer.matches('/').count()));
    let mut nodes: HashMap<&str, Node> = HashMap::new();
    for definition in inner_first {
        let Some((holder, _)) = definition.pointer.rsplit_once('/') else {
            continue;
        };
        let Some((schema, keyword)) = holder.rsplit_once('/') else {
            continue;
        };
        let Some(Node::Object(schema)) = at(root, schema) else {
            continue;
        };
        let Some(Node::Object(all)) = schema.get_mut(keyword) else {
            continue;
        };
        if let Some(mut node) = all.shift_remove(&definition.name) {
            if let (Node::Object(object), Some(owner)) = (&mut node, &definition.owner) {
                object.insert(OWNER.into(), owner.as_str().into());
            }
            nodes.insert(&definition.pointer, node);
        }
        if all.is_empty() {
            schema.shift_remove(keyword);
        }
    }
    let components = root.entry("components".into()).or_insert_with(Node::object);
    let Node::Object(components) = components else {
        return;
    };
    let schemas = components
        .entry("schemas".into())
        .or_insert_with(Node::object);
    let Node::Object(schemas) = schemas else {
        return;
    };
    for definition in definitions {
        let now = moves.get(&definition.pointer);
        let name = now.and_then(|now| segments(now).last());
        if let (Some(node), Some(now), Some(name)) =
            (nodes.remove(definition.pointer.as_str()), now, name)
        {
            origins.alias(now.clone(), &definition.pointer);
            schemas.insert(name, node);
        }
    }
}

/// Where what stands at `pointer` is after the definitions have moved.
fn moved(pointer: &str, moves: &HashMap<String, String>) -> String {
    let ends = pointer.rmatch_indices('/').map(|(end, _)| end);
    for end in std::iter::once(pointer.len()).chain(ends) {
        if let Some(now) = moves.get(&pointer[..end]) {
            return format!("{now}{}", &pointer[end..]);
        }
    }
    pointer.to_owned()
}

/// A schema under `$defs`.
struct Definition {
    pointer: String,
    name: String,
    /// The named schema that it is in, if it is in one.
    owner: Option<String>,
}

/// A reference that may need another text.
struct Reference {
    /// Of the schema, or of the text itself in a mapping.
    pointer: String,
    keyword: Keyword,
    target: String,
    base: String,
    /// The pointers of the schemas around it, itself included, the outermost first.
    around: Vec<String>,
}

#[derive(Clone, Copy)]
enum Keyword {
    Plain,
    Dynamic,
    Mapping,
}

/// What the document has of these keywords.
#[derive(Default)]
struct Found {
    definitions: Vec<Definition>,
    references: Vec<Reference>,
    /// The schemas with `$id`, `$anchor` or `$dynamicAnchor`.
    named: Vec<String>,
    /// By URI: the pointer of the schema that has it.
    ids: HashMap<String, String>,
    /// By the URI around it and the name: the pointer of the schema that has it.
    anchors: HashMap<(String, String), String>,
    /// By name alone, where only one schema of the document has it.
    unique: HashMap<String, Option<String>>,
}

/// The place of a value on the way through the document.
struct Place {
    pointer: String,
    base: String,
    schemas: Vec<String>,
}

impl Found {
    fn is_empty(&self) -> bool {
        self.definitions.is_empty() && self.references.is_empty() && self.named.is_empty()
    }

    fn node(&mut self, node: &Node, kind: Kind, place: &mut Place) {
        match node {
            _ if matches!(kind, Kind::Any | Kind::Text) => {}
            Node::Object(object) => self.object(object, kind, place),
            Node::Array(items) => {
                let length = place.pointer.len();
                for (index, item) in items.iter().enumerate() {
                    place.pointer.push_str(&format!("/{index}"));
                    self.node(item, element(kind), place);
                    place.pointer.truncate(length);
                }
            }
            _ => {}
        }
    }

    fn object(&mut self, object: &Object, kind: Kind, place: &mut Place) {
        let is_schema = matches!(kind, Kind::Schema);
        let outer = is_schema.then(|| place.base.clone());
        if is_schema {
            self.schema(object, place);
            place.schemas.push(place.pointer.clone());
        }
        let length = place.pointer.len();
        for (key, value) in object {
            place.pointer.push('/');
            place.pointer.push_str(&escape(key));
            if is_schema
                && KEYWORDS.contains(&key.as_str())
                && let Node::Object(all) = value
            {
                for name in all.keys() {
                    self.definitions.push(Definition {
                        pointer: join(&place.pointer, name),
                        name: name.clone(),
                        owner: owner(&place.pointer),
                    });
                }
            }
            self.node(value, child(kind, key), place);
            place.pointer.truncate(length);
        }
        if let Some(outer) = outer {
            place.schemas.pop();
            place.base = outer;
        }
    }

    fn schema(&mut self, schema: &Object, place: &mut Place) {
        let text = |key: &str| schema.get(key).and_then(Node::as_str);
        if let Some(id) = text("$id") {
            place.base = resolve(&place.base, id.trim_end_matches('#'));
            self.ids.insert(place.base.clone(), place.pointer.clone());
            self.named.push(place.pointer.clone());
        }
        for anchor in [text("$anchor"), text("$dynamicAnchor")]
            .into_iter()
            .flatten()
        {
            self.anchors.insert(
                (place.base.clone(), anchor.to_owned()),
                place.pointer.clone(),
            );
            self.unique
                .entry(anchor.to_owned())
                .and_modify(|pointer| *pointer = None)
                .or_insert_with(|| Some(place.pointer.clone()));
            self.named.push(place.pointer.clone());
        }
        let mapping = schema
            .get("discriminator")
            .and_then(|discriminator| discriminator.get("mapping"))
            .and_then(Node::as_object);
        let references = [("$ref", Keyword::Plain), ("$dynamicRef", Keyword::Dynamic)]
            .into_iter()
            .filter_map(|(key, keyword)| Some((place.pointer.clone(), keyword, text(key)?)))
            .chain(mapping.into_iter().flatten().filter_map(|(key, target)| {
                let pointer = format!("{}/discriminator/mapping/{}", place.pointer, escape(key));
                let target = target.as_str().filter(|target| target.contains('#'))?;
                Some((pointer, Keyword::Mapping, target))
            }));
        for (pointer, keyword, target) in references {
            let is_plain = target.starts_with("#/components/")
                && !target.contains("/definitions/")
                && !target.contains("defs/");
            if matches!(keyword, Keyword::Dynamic) || !is_plain || !place.base.is_empty() {
                let mut around = place.schemas.clone();
                around.push(place.pointer.clone());
                self.references.push(Reference {
                    pointer,
                    keyword,
                    target: target.to_owned(),
                    base: place.base.clone(),
                    around,
                });
            }
        }
    }

    /// Where each definition goes: by its pointer before, that below components.
    fn moves(&self, root: &Object) -> HashMap<String, String> {
        let schemas = root
            .get("components")
            .and_then(|components| components.get("schemas"))
            .and_then(Node::as_object);
        let mut taken: std::collections::HashSet<String> = schemas
            .into_iter()
            .flat_map(|schemas| schemas.keys().cloned())
            .collect();
        // whichever comes first, neither of two has a name that both want
        let mut wanted: HashMap<&str, usize> = HashMap::new();
        for definition in self.definitions.iter().filter(|it| it.owner.is_none()) {
            *wanted.entry(&definition.name).or_default() += 1;
        }
        let mut moves = HashMap::new();
        for definition in &self.definitions {
            let mut name = match &definition.owner {
                Some(_) => segments(&definition.pointer)
                    .skip(2)
                    .collect::<Vec<_>>()
                    .join("/"),
                None if taken.contains(&definition.name)
                    || wanted[definition.name.as_str()] > 1 =>
                {
                    segments(&definition.pointer).collect::<Vec<_>>().join("/")
                }
                None => definition.name.clone(),
            };
            while !taken.insert(name.clone()) {
                name.push('_');
            }
            moves.insert(
                definition.pointer.clone(),
                join("/components/schemas", &name),
            );
        }
        moves
    }

    /// The pointer that a reference leads to; `None` where the check is to see to it.
    fn target(&self, root: &Object, reference: &Reference) -> Option<String> {
        let (uri, fragment) = match reference.target.split_once('#') {
            Some((uri, fragment)) => (uri, decode(fragment)),
            None => (reference.target.as_str(), String::new()),
        };
        let uri = resolve(&reference.base, uri);
        let resource = self.ids.get(&uri);
        let is_own = uri == reference.base;
        if !fragment.is_empty() && !fragment.starts_with('/') {
            let here = self.anchors.get(&(uri, fragment.clone()));
            let anywhere = || self.unique.get(&fragment)?.as_ref().filter(|_| is_own);
            return here.or_else(anywhere).cloned();
        }
        let inside = resource.map(|resource| format!("{resource}{fragment}"));
        if let Some(inside) = inside.filter(|inside| exists(root, inside)) {
            return Some(inside);
        }
        if !is_own || fragment.is_empty() {
            return None;
        }
        if exists(root, &fragment) {
            return Some(fragment);
        }
        // tools that embed a JSON Schema leave its references as they were: relative to it
        let is_definition = segments(&fragment)
            .next()
            .is_some_and(|first| KEYWORDS.contains(&first.as_str()));
        let around = reference.around.iter().rev();
        around
            .map(|schema| format!("{schema}{fragment}"))
            .find(|pointer| is_definition && exists(root, pointer))
    }
}

/// The named schema that a pointer leads into.
fn owner(pointer: &str) -> Option<String> {
    segments(pointer.strip_prefix("/components/schemas")?).next()
}

fn exists(root: &Object, pointer: &str) -> bool {
    let mut path = segments(pointer);
    let first = path.next().and_then(|first| root.get(&first));
    let rest = path.fold(String::new(), |rest, segment| join(&rest, &segment));
    first.is_some_and(|first| first.pointer(&rest).is_some())
}

fn at<'a>(root: &'a mut Object, pointer: &str) -> Option<&'a mut Node> {
    super::check::at_pointer(root, pointer)
}

/// A pointer as it stands in a URI, where `%` begins an escape.
fn encode(pointer: &str) -> String {
    pointer.replace('%', "%25")
}

/// A URI reference against the URI around it, as far as names of schemas need it: without `..`.
pub(super) fn resolve(base: &str, reference: &str) -> String {
    let scheme = |text: &str| text.find("://").map(|at| at + 3);
    if reference.is_empty() {
        return base.to_owned();
    }
    if scheme(reference).is_some() || reference.starts_with("urn:") || base.is_empty() {
        return reference.to_owned();
    }
    let host = scheme(base).unwrap_or(0);
    if reference.starts_with('/') {
        let end = base[host..].find('/').map_or(base.len(), |at| host + at);
        return format!("{}{reference}", &base[..end]);
    }
    match base[host..].rfind('/') {
        Some(at) => format!("{}{reference}", &base[..=host + at]),
        None if host > 0 => format!("{base}/{reference}"),
        None => reference.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_relative_to_the_name_around_them() {
        for (base, reference, expected) in [
            ("", "a.json", "a.json"),
            ("https://h/d/x.json", "", "https://h/d/x.json"),
            ("https://h/d/x.json", "y.json", "https://h/d/y.json"),
            ("https://h/d/x.json", "/y.json", "https://h/y.json"),
            ("https://h", "y.json", "https://h/y.json"),
            ("https://h/d/", "urn:x:y", "urn:x:y"),
            ("https://h/d/", "http://o/y", "http://o/y"),
            ("x.json", "y.json", "y.json"),
        ] {
            assert_eq!(resolve(base, reference), expected, "{reference} in {base}");
        }
    }

    #[test]
    fn a_definition_has_its_own_name_behind_its_owners() {
        for (name, own) in [
            ("A/$defs/B", "B"),
            ("A/properties/p/definitions/B", "B"),
            ("A/$defs/B/$defs/C/D", "C/D"),
            ("Plain", "Plain"),
        ] {
            assert_eq!(own_name(name), own);
        }
    }
}
