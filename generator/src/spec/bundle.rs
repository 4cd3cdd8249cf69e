//! Documents of many files: the parts of other files that references lead to become parts of the document.
//!
//! What has a section of its own under `components` is put there and referred to, so that it is one type however often
//! it is used, and cycles are references like any other. Everything else, such as an operation or a whole object of
//! properties, replaces the reference.

use std::collections::{BTreeMap, BTreeSet};

use super::canonical::{child, element};
use super::definitions;
use super::node::{Node, Object, escape, join, segments};
use super::read::{self, MAX_DEPTH, too_deep};
use super::rules::{self, Kind, Rule};
use super::shape::decode;
use super::{FurtherFile, Source, has_error};
use crate::diagnostics::{Code, Diagnostic, Severity};
use crate::names::suffix;

/// Where the other files of a document come from.
pub trait Library: Sync {
    /// Reads a file that a document refers to. `path` has slashes, is relative to the folder of the document, which
    /// is named as in [`Source::name`], and does not begin with `..`.
    ///
    /// # Errors
    /// Why the file is not read, in words: `there is no such file`.
    fn read(&self, document: &str, path: &str) -> Result<Source, String>;
}

/// How to get along without other files.
pub(super) const HOW_TO_BUNDLE: &str = "make one file of the document first, for example with `redocly bundle FILE --output ONE_FILE`, or keep its files \
     below the folder of the main one";

/// How to get along without the network.
pub(super) const HOW_TO_TAKE_IN: &str =
    "include the part in this document, for example with `redocly bundle FILE --output ONE_FILE`";

/// A document with the parts of other files in it.
pub(super) struct Bundled {
    pub(super) root: Object,
    /// Places of `root`, each with the file (0 is the document, the others are `files` in their order) and the pointer
    /// into it at which it was written.
    pub(super) moved: Vec<(String, usize, String)>,
    /// The other files that were read.
    pub(super) files: Vec<FurtherFile>,
    /// What was found in the other files or on the way to them, with the file's name.
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// How many values may be copied to replace references, in one document.
const MOST_COPIES: usize = 250_000;

/// How many references may follow each other from one place to its target.
const LONGEST_CHAIN: usize = 256;

/// Whether a document refers to other files, or has a reference where the check knows none.
pub(super) fn is_needed(root: &Object) -> bool {
    let operations = ["paths", "webhooks"]
        .into_iter()
        .filter_map(|key| root.get(key)?.as_object())
        .flat_map(Object::values)
        .filter_map(Node::as_object)
        .flat_map(Object::values);
    operations
        .into_iter()
        .any(|operation| text_at(operation, "$ref").is_some())
        || root.values().any(refers_outside)
}

fn refers_outside(node: &Node) -> bool {
    match node {
        Node::Object(object) => object.iter().any(|(key, value)| match value {
            Node::String(target) if key == "$ref" => !target.starts_with('#'),
            Node::Object(mapping) if key == "mapping" => {
                let mut targets = mapping.values().filter_map(Node::as_str);
                targets.any(is_file_of_mapping) || refers_outside(value)
            }
            value => refers_outside(value),
        }),
        Node::Array(items) => items.iter().any(refers_outside),
        _ => false,
    }
}

/// Whether the value of a mapping leads to another file, and is no name of a schema.
fn is_file_of_mapping(target: &str) -> bool {
    let (file, _) = target.split_once('#').unwrap_or((target, ""));
    let ends = [".yaml", ".yml", ".json"];
    !file.is_empty() && (file.contains('/') || ends.iter().any(|end| file.ends_with(end)))
}

/// Brings into `root`, the document of `source`, what it refers to.
pub(super) fn bundle(
    source: &Source,
    root: Object,
    is_swagger: bool,
    library: &dyn Library,
) -> Bundled {
    let mut ids = BTreeSet::new();
    root.values().for_each(|value| own_ids(value, &mut ids));
    let mut bundle = Bundle {
        library,
        document: &source.name,
        is_swagger,
        files: vec![File {
            path: file_name(&source.name).to_owned(),
            name: source.name.clone(),
            root: Some(Node::Object(root)),
        }],
        read: Vec::new(),
        known: BTreeMap::new(),
        ids,
        diagnostics: Vec::new(),
    };
    bundle.known.insert(bundle.files[0].path.clone(), Ok(0));
    let first = bundle.pass(&Names::new());
    // what the first pass found on the way, the second one finds again
    let names = bundle.names(&first);
    let second = bundle.pass(&names);
    let mut diagnostics = std::mem::take(&mut bundle.diagnostics);
    diagnostics.extend(second.diagnostics);
    diagnostics.dedup();
    Bundled {
        root: second.root,
        moved: second.moved,
        files: bundle.read,
        diagnostics,
    }
}

/// One of the files, the document itself included.
struct File {
    /// Relative to the folder of the document.
    path: String,
    /// As the user names it.
    name: String,
    root: Option<Node>,
}

/// A part that gets a place under components.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Target {
    section: &'static str,
    file: usize,
    pointer: String,
}

/// What a part is called in its section.
struct Name {
    text: String,
    /// A component of the document is the part, or nothing but a reference to it and takes it in.
    has_home: bool,
}

type Names = BTreeMap<Target, Name>;

struct Bundle<'a> {
    library: &'a dyn Library,
    document: &'a str,
    is_swagger: bool,
    files: Vec<File>,
    read: Vec<FurtherFile>,
    /// The number of each file by its path, or why it is not read.
    known: BTreeMap<String, Result<usize, String>>,
    /// The names that schemas of the document give themselves by `$id`.
    ids: BTreeSet<String>,
    /// What was found in the files themselves.
    diagnostics: Vec<Diagnostic>,
}

/// What one walk through everything comes to.
struct Passed {
    root: Object,
    moved: Vec<(String, usize, String)>,
    /// The parts for components, with what they are.
    known: BTreeMap<Target, Kind>,
    /// The components that are a part, or nothing but a reference to one.
    homes: BTreeMap<Target, BTreeSet<String>>,
    diagnostics: Vec<Diagnostic>,
}

/// The state of one walk.
struct Pass<'a, 'b> {
    bundle: &'b mut Bundle<'a>,
    names: &'b Names,
    /// The file that is walked through, the pointer into it, and the place in the result.
    file: usize,
    written: String,
    place: String,
    /// Whether what is walked through belongs to the document itself, and is no part with a place of its own.
    in_document: bool,
    depth: usize,
    copies: usize,
    /// Inside what replaces a reference, whose values count as copies.
    inlining: Vec<(usize, String)>,
    known: BTreeMap<Target, Kind>,
    open: Vec<Target>,
    homes: BTreeMap<Target, BTreeSet<String>>,
    moved: Vec<(String, usize, String)>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Bundle<'a> {
    fn pass(&mut self, names: &Names) -> Passed {
        let is_swagger = self.is_swagger;
        let root = self.files[0].root.clone().unwrap_or_default();
        let document = if is_swagger {
            &swagger::DOCUMENT
        } else {
            &rules::DOCUMENT
        };
        let mut pass = Pass {
            bundle: self,
            names,
            file: 0,
            written: String::new(),
            place: String::new(),
            in_document: true,
            depth: 0,
            copies: MOST_COPIES,
            inlining: Vec::new(),
            known: BTreeMap::new(),
            open: Vec::new(),
            homes: BTreeMap::new(),
            moved: Vec::new(),
            diagnostics: Vec::new(),
        };
        let mut root = match pass.walk(&root, Kind::Object(document)) {
            Some(Node::Object(root)) => root,
            _ => Object::new(),
        };
        pass.in_document = false;
        // by section and name, so that the order of keys in the document makes no difference
        let mut parts: BTreeMap<(&'static str, String), Node> = BTreeMap::new();
        while let Some(target) = pass.open.pop() {
            let kind = pass.known[&target];
            let name = pass.name(&target);
            pass.file = target.file;
            pass.written.clone_from(&target.pointer);
            pass.place = join(&section_pointer(target.section, is_swagger), &name);
            pass.moved
                .push((pass.place.clone(), target.file, target.pointer.clone()));
            let Some(node) = pass.bundle.node(target.file, &target.pointer).cloned() else {
                continue;
            };
            if let Some(node) = pass.walk(&node, kind) {
                parts.insert((target.section, name), node);
            }
        }
        for ((section, name), node) in parts {
            let pointer = section_pointer(section, is_swagger);
            if let Some(parts) = object_at(&mut root, segments(&pointer)) {
                parts.insert(name, node);
            }
        }
        Passed {
            root,
            moved: pass.moved,
            known: pass.known,
            homes: pass.homes,
            diagnostics: pass.diagnostics,
        }
    }

    /// The names of the parts in their sections. Where several want one, the document's own component keeps it, or the
    /// part that is written nearest to the top; the others get a suffix that follows from their place.
    fn names(&mut self, found: &Passed) -> Names {
        let mut names = Names::new();
        let mut groups: BTreeMap<(&'static str, String), Vec<&Target>> = BTreeMap::new();
        let mut taken: BTreeSet<(&'static str, String)> = BTreeSet::new();
        for target in found.known.keys() {
            let wanted = self.wanted_name(target);
            let own = segments(&section_pointer(target.section, self.is_swagger))
                .try_fold(None, |above: Option<&Object>, key| {
                    let above = above.unwrap_or(&found.root);
                    above.get(&key)?.as_object().map(Some)
                })
                .flatten();
            taken.extend(
                own.into_iter()
                    .flat_map(Object::keys)
                    .map(|name| (target.section, name.clone())),
            );
            match found.homes.get(target) {
                Some(homes) => {
                    let text = homes
                        .get(&wanted)
                        .or(homes.first())
                        .unwrap_or(&wanted)
                        .clone();
                    names.insert(
                        target.clone(),
                        Name {
                            text,
                            has_home: true,
                        },
                    );
                }
                None => groups
                    .entry((target.section, wanted))
                    .or_default()
                    .push(target),
            }
        }
        let mut losers = Vec::new();
        for ((section, wanted), group) in groups {
            let rank = |target: &&Target| {
                let slashes = |text: &str| text.matches('/').count();
                slashes(&self.files[target.file].path) + slashes(&target.pointer)
            };
            let nearest = group.iter().map(rank).min();
            let mut nearest = group.iter().filter(|target| Some(rank(target)) == nearest);
            let winner = match (nearest.next(), nearest.next()) {
                (Some(winner), None) if taken.insert((section, wanted.clone())) => Some(*winner),
                _ => None,
            };
            for target in group {
                if Some(target) == winner {
                    let text = wanted.clone();
                    names.insert(
                        target.clone(),
                        Name {
                            text,
                            has_home: false,
                        },
                    );
                } else {
                    losers.push((target, wanted.clone()));
                }
            }
        }
        for (target, wanted) in losers {
            let mut salted = format!("{}#{}", self.files[target.file].path, target.pointer);
            let text = loop {
                let text = format!("{wanted}_{}", suffix(&salted));
                if taken.insert((target.section, text.clone())) {
                    break text;
                }
                salted.push('+');
            };
            let message = format!(
                "this part is named `{}` among the {}, because `{}` is also the name of another",
                text.escape_debug(),
                target.section,
                wanted.escape_debug()
            );
            let mut note = Diagnostic::new(
                Severity::Note,
                Code::NameCollision,
                &target.pointer,
                message,
            )
            .with_help("to choose another name, add a component that refers to it");
            note.file.clone_from(&self.files[target.file].name);
            self.diagnostics.push(note);
            names.insert(
                target.clone(),
                Name {
                    text,
                    has_home: false,
                },
            );
        }
        names
    }

    /// The last segment of the pointer, or the stem of the file.
    fn wanted_name(&self, target: &Target) -> String {
        if let Some(last) = segments(&target.pointer).last() {
            return last;
        }
        let file = file_name(&self.files[target.file].path);
        match file.rsplit_once('.') {
            Some((stem, _)) if !stem.is_empty() => stem.to_owned(),
            _ => file.to_owned(),
        }
    }

    /// Whether a reference of the document leads to a schema of it by its `$id`.
    fn is_own(&self, reference: &str) -> bool {
        let (uri, _) = reference.split_once('#').unwrap_or((reference, ""));
        self.ids.contains(uri)
            || self
                .ids
                .iter()
                .any(|base| self.ids.contains(&definitions::resolve(base, uri)))
    }

    fn node(&self, file: usize, pointer: &str) -> Option<&Node> {
        self.files[file].root.as_ref()?.pointer(pointer)
    }

    /// The number of the file that `reference` names, seen from a file, and the pointer into it.
    ///
    /// # Errors
    /// It is not read; the words say why.
    fn locate(&mut self, from: usize, reference: &str) -> Result<(usize, String), String> {
        let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let pointer = decode(fragment);
        let pointer = if pointer == "/" {
            String::new()
        } else {
            pointer
        };
        if !pointer.is_empty() && !pointer.starts_with('/') {
            return Err(format!("`#{fragment}` is not a JSON pointer"));
        }
        if path.is_empty() {
            return Ok((from, pointer));
        }
        if is_url(path) {
            return Err("nothing is read from the network".to_owned());
        }
        let path = inside(&self.files[from].path, &decode(path))
            .ok_or("only files below the folder of the document are read")?;
        if !self.known.contains_key(&path) {
            let number = self.open(&path);
            self.known.insert(path.clone(), number);
        }
        let file = self.known[&path].clone()?;
        Ok((file, pointer))
    }

    fn open(&mut self, path: &str) -> Result<usize, String> {
        let source = self.library.read(self.document, path)?;
        let (root, found) = read::read(&source);
        let is_broken = root.is_none() || has_error(&found);
        self.diagnostics
            .extend(found.into_iter().map(|mut diagnostic| {
                diagnostic.file.clone_from(&source.name);
                diagnostic
            }));
        self.files.push(File {
            path: path.to_owned(),
            name: source.name.clone(),
            root,
        });
        self.read.push(FurtherFile {
            document: self.document.to_owned(),
            path: path.to_owned(),
            source,
        });
        if is_broken {
            return Err("it has errors of its own".to_owned());
        }
        Ok(self.files.len() - 1)
    }

    /// Where `reference` leads, behind references that stand on the way to its end.
    ///
    /// # Errors
    /// A file is not read, or has no such part.
    fn find(
        &mut self,
        from: usize,
        reference: &str,
        chain: &mut usize,
    ) -> Result<(usize, String), String> {
        let (file, pointer) = self.locate(from, reference)?;
        if file == 0 || self.node(file, &pointer).is_some() {
            return Ok((file, pointer));
        }
        // the longest part of the way that there is, and what it refers to
        let ends = pointer.rmatch_indices('/').map(|(end, _)| end);
        for end in ends {
            let (above, below) = pointer.split_at(end);
            let Some(node) = self.node(file, above) else {
                continue;
            };
            let Some(next) = text_at(node, "$ref").map(str::to_owned) else {
                break;
            };
            *chain = chain
                .checked_sub(1)
                .ok_or("the references on the way are circular")?;
            let (file, above) = self.find(file, &next, chain)?;
            let pointer = format!("#{}", encode(&format!("{above}{below}")));
            return self.find(file, &pointer, chain);
        }
        Err(format!("{} has no `{pointer}`", self.files[file].name))
    }
}

impl Pass<'_, '_> {
    fn walk(&mut self, node: &Node, kind: Kind) -> Option<Node> {
        if !self.inlining.is_empty() {
            if self.copies == 0 {
                return None;
            }
            let all = if matches!(kind, Kind::Any) {
                count(node)
            } else {
                1
            };
            self.copies = self.copies.saturating_sub(all);
            if self.copies == 0 {
                self.refuse(
                    Code::Limit,
                    format!("references expand to more than {MOST_COPIES} values"),
                    "move frequently referenced parts to components",
                );
            }
        }
        match node {
            _ if matches!(kind, Kind::Any) => Some(node.clone()),
            Node::Object(object) => match text_at(node, "$ref") {
                Some(target) => self.reference(object, target, kind),
                None => self.object(object, kind).map(Node::Object),
            },
            Node::Array(items) => {
                let mut result = Vec::with_capacity(items.len());
                for (index, item) in items.iter().enumerate() {
                    result
                        .extend(self.at(&index.to_string(), |pass| pass.walk(item, element(kind))));
                }
                Some(Node::Array(result))
            }
            node => Some(node.clone()),
        }
    }

    fn object(&mut self, object: &Object, kind: Kind) -> Option<Object> {
        if self.file != 0
            && let Some(section) = section(kind, self.bundle.is_swagger)
            && let Some(name) = self.component_name(section)
        {
            let target = Target {
                section,
                file: self.file,
                pointer: self.written.clone(),
            };
            self.homes.entry(target).or_default().insert(name);
        }
        if self.depth >= MAX_DEPTH {
            let error = too_deep();
            self.refuse(error.code, error.message, &error.help);
            return None;
        }
        self.depth += 1;
        let is_discriminator =
            matches!(kind, Kind::Object(rule) if std::ptr::eq(rule, &rules::DISCRIMINATOR));
        let mut result = Object::new();
        for (key, value) in object {
            let value = self.at(key, |pass| match value {
                Node::Object(mapping) if is_discriminator && key == "mapping" => {
                    Some(pass.mapping(mapping))
                }
                Node::Object(all)
                    if matches!(kind, Kind::Schema)
                        && pass.file != 0
                        && ["$defs", "definitions"].contains(&key.as_str()) =>
                {
                    pass.definitions(all)
                }
                value => pass.walk(value, child_of(kind, key)),
            });
            result.extend(value.map(|value| (key.clone(), value)));
        }
        self.depth -= 1;
        Some(result)
    }

    /// The schemas inside a schema of another file, without those that have a place of their own.
    fn definitions(&mut self, all: &Object) -> Option<Node> {
        let mut result = Object::new();
        for (name, schema) in all {
            let target = Target {
                section: "schemas",
                file: self.file,
                pointer: join(&self.written, name),
            };
            if !self.names.contains_key(&target) {
                let schema = self.at(name, |pass| pass.walk(schema, Kind::Schema));
                result.extend(schema.map(|schema| (name.clone(), schema)));
            }
        }
        (!result.is_empty()).then_some(Node::Object(result))
    }

    /// The values of a mapping are names of schemas or references to them.
    fn mapping(&mut self, mapping: &Object) -> Node {
        let mut result = Object::new();
        for (tag, value) in mapping {
            let is_reference = value.as_str().filter(|target| {
                is_file_of_mapping(target) || self.file != 0 && target.starts_with('#')
            });
            let value = match is_reference {
                Some(target) => self.at(tag, |pass| {
                    match pass.part(target, Kind::Schema, "schemas") {
                        Some(Ok(target)) => Node::String(target),
                        Some(Err(part)) => Node::String(pass.component(part, Kind::Schema)),
                        None => value.clone(),
                    }
                }),
                None => value.clone(),
            };
            result.insert(tag.clone(), value);
        }
        Node::Object(result)
    }

    /// What comes in place of an object with a reference; `None` where it leads nowhere and nothing can.
    fn reference(&mut self, object: &Object, target: &str, kind: Kind) -> Option<Node> {
        let section = section(kind, self.bundle.is_swagger);
        let is_path_item =
            matches!(kind, Kind::Object(rule) | Kind::RefOr(rule) if rule.name == "path item");
        let is_settled = self.file == 0 && (target.starts_with('#') || self.bundle.is_own(target));
        // the check warns of what only the network has
        if (is_settled || is_url(target)) && (section.is_some() || is_path_item) {
            return self.object(object, kind).map(Node::Object);
        }
        if let Some(section) = section {
            let Some(part) = self.part(target, kind, section) else {
                return matches!(kind, Kind::Schema).then(Node::object);
            };
            let target = match part {
                Ok(target) => target,
                Err(part) => match self.take_in(&part, object, kind) {
                    Some(node) => return node,
                    None => self.component(part, kind),
                },
            };
            let mut object = object.clone();
            // the check reads what stands beside it
            object.insert("$ref".to_owned(), Node::String("#".to_owned()));
            let mut result = self.object(&object, kind)?;
            result.insert("$ref".to_owned(), Node::String(target));
            return Some(Node::Object(result));
        }
        self.inline(object, target, kind)
    }

    /// The part of another file that a reference leads to, or else the reference within the document.
    fn part(
        &mut self,
        reference: &str,
        kind: Kind,
        section: &'static str,
    ) -> Option<Result<String, Target>> {
        let (mut file, mut pointer) = self.found(reference)?;
        let mut chain = LONGEST_CHAIN;
        // the check follows references from schema to schema, and not all others
        while file != 0
            && !matches!(kind, Kind::Schema)
            && let Some(next) = self
                .bundle
                .node(file, &pointer)
                .and_then(|node| text_at(node, "$ref"))
        {
            let next = next.to_owned();
            match self.bundle.find(file, &next, &mut chain) {
                Ok(found) if chain > 1 => (file, pointer) = found,
                Ok(_) => {
                    self.unread(reference, "its references are circular");
                    return None;
                }
                Err(why) => {
                    self.unread(&next, &why);
                    return None;
                }
            }
            chain -= 1;
        }
        if file == 0 {
            return Some(Ok(format!("#{}", encode(&pointer))));
        }
        Some(Err(Target {
            section,
            file,
            pointer,
        }))
    }

    /// The reference to a part, which has a place under components from now on.
    fn component(&mut self, target: Target, kind: Kind) -> String {
        let name = self.name(&target);
        let pointer = join(
            &section_pointer(target.section, self.bundle.is_swagger),
            &name,
        );
        let has_home = self.names.get(&target).is_some_and(|name| name.has_home);
        if self.known.insert(target.clone(), kind).is_none() && !has_home {
            self.open.push(target);
        }
        format!("#{}", encode(&pointer))
    }

    /// The part itself, if what refers to it is a component that is nothing but that reference and gives it its name.
    fn take_in(&mut self, target: &Target, object: &Object, kind: Kind) -> Option<Option<Node>> {
        let name = self.component_name(target.section)?;
        if object.len() > 1 {
            return None;
        }
        self.homes
            .entry(target.clone())
            .or_default()
            .insert(name.clone());
        if self
            .names
            .get(target)
            .is_none_or(|home| !home.has_home || home.text != name)
        {
            return None;
        }
        self.known.insert(target.clone(), kind);
        self.moved
            .push((self.place.clone(), target.file, target.pointer.clone()));
        let node = self.bundle.node(target.file, &target.pointer)?.clone();
        Some(self.within(target.file, &target.pointer, |pass| pass.walk(&node, kind)))
    }

    /// The name of the component of the document that is at hand, if it is one of this section.
    fn component_name(&self, section: &str) -> Option<String> {
        let (above, name) = self.place.rsplit_once('/')?;
        let is_component =
            self.in_document && above == section_pointer(section, self.bundle.is_swagger);
        is_component.then(|| segments(&format!("/{name}")).next())?
    }

    /// Runs `step` at a place of another file.
    fn within<T>(&mut self, file: usize, pointer: &str, step: impl FnOnce(&mut Self) -> T) -> T {
        let file = std::mem::replace(&mut self.file, file);
        let written = std::mem::replace(&mut self.written, pointer.to_owned());
        let result = step(self);
        (self.file, self.written) = (file, written);
        result
    }

    /// Puts what is referred to in place of the reference; keys beside it stay, and count more.
    fn inline(&mut self, object: &Object, reference: &str, kind: Kind) -> Option<Node> {
        if self.copies == 0 {
            return None;
        }
        let (file, pointer) = self.found(reference)?;
        let here = (file, pointer);
        if self.inlining.contains(&here) || self.inlining.len() >= MAX_DEPTH {
            let why = "it contains itself, which is only possible for schemas and other components";
            self.unread(reference, why);
            return None;
        }
        let Some(node) = self.bundle.node(here.0, &here.1).cloned() else {
            self.unread(reference, "there is no such part");
            return None;
        };
        self.moved
            .push((self.place.clone(), here.0, here.1.clone()));
        self.inlining.push(here.clone());
        let mut result = self.within(here.0, &here.1, |pass| pass.walk(&node, kind));
        self.inlining.pop();
        if let (Some(Node::Object(result)), true) = (&mut result, object.len() > 1) {
            for (key, value) in object.iter().filter(|(key, _)| *key != "$ref") {
                let value = self.at(key, |pass| {
                    pass.moved
                        .push((pass.place.clone(), pass.file, pass.written.clone()));
                    pass.walk(value, child_of(kind, key))
                });
                result.extend(value.map(|value| (key.clone(), value)));
            }
        }
        result
    }

    /// Where a reference at hand leads; what goes wrong is reported.
    fn found(&mut self, reference: &str) -> Option<(usize, String)> {
        match self
            .bundle
            .find(self.file, reference, &mut LONGEST_CHAIN.clone())
        {
            Ok(found) => Some(found),
            Err(why) => {
                self.unread(reference, &why);
                None
            }
        }
    }

    fn unread(&mut self, reference: &str, why: &str) {
        let message = format!("cannot read `{}`: {why}", reference.escape_debug());
        self.at("$ref", |pass| {
            pass.refuse(Code::ExternalReference, message, HOW_TO_BUNDLE)
        });
    }

    fn refuse(&mut self, code: Code, message: String, help: &str) {
        let mut error =
            Diagnostic::new(Severity::Error, code, &self.written, message).with_help(help);
        error.file.clone_from(&self.bundle.files[self.file].name);
        self.diagnostics.push(error);
    }

    /// The name of a part; before all parts are known, one that no part can have.
    fn name(&self, target: &Target) -> String {
        self.names
            .get(target)
            .map(|name| name.text.clone())
            .unwrap_or_else(|| format!("{}#{}", target.file, target.pointer))
    }

    /// Runs `step` one level deeper.
    fn at<T>(&mut self, key: &str, step: impl FnOnce(&mut Self) -> T) -> T {
        let key = escape(key);
        let lengths = (self.written.len(), self.place.len());
        for pointer in [&mut self.written, &mut self.place] {
            pointer.push('/');
            pointer.push_str(&key);
        }
        let result = step(self);
        self.written.truncate(lengths.0);
        self.place.truncate(lengths.1);
        result
    }
}

/// Whether a reference leads to the network, or to something that only has a name.
fn is_url(reference: &str) -> bool {
    let (path, _) = reference.split_once('#').unwrap_or((reference, ""));
    let has_scheme = path.find(':').is_some_and(|end| !path[..end].contains('/'));
    has_scheme || path.starts_with("//")
}

/// Adds the `$id` of every schema.
fn own_ids(node: &Node, ids: &mut BTreeSet<String>) {
    match node {
        Node::Object(object) => {
            ids.extend(text_at(node, "$id").map(|id| id.trim_end_matches('#').to_owned()));
            object.values().for_each(|value| own_ids(value, ids));
        }
        Node::Array(items) => items.iter().for_each(|item| own_ids(item, ids)),
        _ => {}
    }
}

/// The object at a path of keys; what is missing on the way is added.
fn object_at(object: &mut Object, mut path: impl Iterator<Item = String>) -> Option<&mut Object> {
    match path.next() {
        None => Some(object),
        Some(key) => match object.entry(key).or_insert_with(Node::object) {
            Node::Object(next) => object_at(next, path),
            // the check reports it
            _ => None,
        },
    }
}

fn text_at<'n>(node: &'n Node, key: &str) -> Option<&'n str> {
    node.get(key)?.as_str()
}

fn count(node: &Node) -> usize {
    match node {
        Node::Object(object) => 1 + object.values().map(count).sum::<usize>(),
        Node::Array(items) => 1 + items.iter().map(count).sum::<usize>(),
        _ => 1,
    }
}

fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

/// The path of a reference from the file at `from`, without `.` and `..`; `None` where it leads out of the folder.
fn inside(from: &str, path: &str) -> Option<String> {
    if path.starts_with(['/', '\\']) {
        return None;
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    (!parts.is_empty()).then(|| parts.join("/"))
}

/// A pointer as the fragment of a reference.
fn encode(pointer: &str) -> String {
    pointer.replace('%', "%25")
}

/// The section of components for values of a kind.
fn section(kind: Kind, is_swagger: bool) -> Option<&'static str> {
    let rule = match kind {
        Kind::Schema => return Some("schemas"),
        Kind::RefOr(rule) => rule,
        _ => return None,
    };
    let section = match rule.name {
        "parameter" => "parameters",
        "response" => "responses",
        "request body" => "requestBodies",
        "header" => "headers",
        "example" => "examples",
        "link" => "links",
        "security scheme" => "securitySchemes",
        _ => return None,
    };
    let is_known = !is_swagger || ["parameters", "responses"].contains(&section);
    is_known.then_some(section)
}

fn section_pointer(section: &str, is_swagger: bool) -> String {
    match (is_swagger, section) {
        (false, section) => format!("/components/{section}"),
        (true, "schemas") => "/definitions".to_owned(),
        (true, section) => format!("/{section}"),
    }
}

static PATH_ITEMS: Kind = Kind::RefOr(&rules::PATH_ITEM);
static SCHEMAS: Kind = Kind::Schema;

/// As [`child`], with the places of schemas that only later versions know.
fn child_of(kind: Kind, key: &str) -> Kind {
    let is_rule = |rule: &Rule, wanted: &str| rule.name == wanted;
    match (kind, key) {
        (Kind::Object(rule), "webhooks") if is_rule(rule, "document") => Kind::Map(&PATH_ITEMS),
        (Kind::Object(rule), "pathItems") if is_rule(rule, "components object") => {
            Kind::Map(&PATH_ITEMS)
        }
        (Kind::Schema, "$defs" | "definitions" | "patternProperties" | "dependentSchemas") => {
            Kind::Map(&SCHEMAS)
        }
        (Kind::Schema, "prefixItems") => Kind::List(&SCHEMAS),
        (
            Kind::Schema,
            "if"
            | "then"
            | "else"
            | "contains"
            | "propertyNames"
            | "unevaluatedItems"
            | "unevaluatedProperties"
            | "contentSchema",
        ) => Kind::Schema,
        _ => child(kind, key),
    }
}

/// The places of references in Swagger 2.0.
mod swagger {
    use super::super::rules::{
        Kind::{self, List, Map, Object, RefOr, Schema, Text},
        Rule,
    };

    const fn rule(name: &'static str, keys: &'static [(&'static str, Kind)]) -> Rule {
        Rule {
            name,
            keys,
            required: &[],
            wanted: &[],
        }
    }

    static SCHEMAS: Kind = Schema;
    static PARAMETERS: Kind = RefOr(&PARAMETER);
    static RESPONSES: Kind = RefOr(&RESPONSE);
    static PATH_ITEMS: Kind = RefOr(&PATH_ITEM);
    static HEADERS: Kind = Object(&HEADER);
    static TAGS: Kind = Object(&TAG);

    pub(super) static DOCUMENT: Rule = rule(
        "document",
        &[
            ("info", Object(&INFO)),
            ("paths", Map(&PATH_ITEMS)),
            ("definitions", Map(&SCHEMAS)),
            ("parameters", Map(&PARAMETERS)),
            ("responses", Map(&RESPONSES)),
            ("tags", List(&TAGS)),
        ],
    );
    static INFO: Rule = rule("info object", &[("description", Text)]);
    static TAG: Rule = rule("tag", &[("description", Text)]);
    static PATH_ITEM: Rule = rule(
        "path item",
        &[
            ("get", Object(&OPERATION)),
            ("put", Object(&OPERATION)),
            ("post", Object(&OPERATION)),
            ("delete", Object(&OPERATION)),
            ("options", Object(&OPERATION)),
            ("head", Object(&OPERATION)),
            ("patch", Object(&OPERATION)),
            ("parameters", List(&PARAMETERS)),
        ],
    );
    static OPERATION: Rule = rule(
        "operation",
        &[
            ("description", Text),
            ("parameters", List(&PARAMETERS)),
            ("responses", Map(&RESPONSES)),
        ],
    );
    static PARAMETER: Rule = rule(
        "parameter",
        &[
            ("description", Text),
            ("schema", Schema),
            ("items", Object(&HEADER)),
        ],
    );
    static RESPONSE: Rule = rule(
        "response",
        &[
            ("description", Text),
            ("schema", Schema),
            ("headers", Map(&HEADERS)),
        ],
    );
    static HEADER: Rule = rule(
        "header",
        &[("description", Text), ("items", Object(&HEADER))],
    );
}
