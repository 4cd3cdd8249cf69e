//! Where each place of the one 3.0 document comes from: a file, and a pointer into it as it was written.

use std::collections::{HashMap, HashSet};

/// The places whose pointer in the 3.0 document differs from the one in the document as written.
///
/// A place that is not listed lies where its nearest listed ancestor lies, at the same path below it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Origins {
    files: Vec<String>,
    /// The file of places that are not listed.
    file: usize,
    moved: HashMap<String, (usize, String)>,
    /// By file: the places of that document, as it was before conversion, that came from elsewhere.
    bundled: HashMap<usize, HashMap<String, (usize, String)>>,
}

impl Origins {
    /// The origins of a single document before it is read together with others.
    pub(super) fn of_file(file: usize) -> Self {
        Self {
            file,
            ..Self::default()
        }
    }

    /// Notes which places of a document came from other files, before anything else has moved.
    pub(super) fn bundle(&mut self, file: usize, moved: HashMap<String, (usize, String)>) {
        self.bundled.insert(file, moved);
    }

    /// Takes over what a further document's origins say of `places`, which were moved out of it into
    /// this document.
    pub(super) fn adopt(&mut self, other: Self, places: &HashSet<String>) {
        self.bundled.extend(other.bundled.clone());
        let covered = |pointer: &str| {
            let ends = pointer
                .match_indices('/')
                .map(|(end, _)| end)
                .chain([pointer.len()]);
            ends.into_iter().any(|end| places.contains(&pointer[..end]))
        };
        for place in places {
            self.moved.insert(place.clone(), other.find(place));
        }
        self.moved.extend(
            other
                .moved
                .into_iter()
                .filter(|(pointer, _)| covered(pointer)),
        );
    }

    /// Takes over a first document's origins whole.
    pub(super) fn adopt_all(&mut self, other: Self) {
        self.file = other.file;
        self.moved.extend(other.moved);
        self.bundled.extend(other.bundled);
    }

    /// Adds a file and gives its number.
    pub(super) fn add_file(&mut self, name: &str) -> usize {
        self.files.push(name.to_owned());
        self.files.len() - 1
    }

    /// The name of the file with a number.
    pub(super) fn name(&self, file: usize) -> &str {
        self.files.get(file).map_or("", String::as_str)
    }

    /// Notes that what stands at `pointer` was written at `origin` of `file`.
    pub(super) fn set(&mut self, pointer: String, file: usize, origin: String) {
        self.moved.insert(pointer, (file, origin));
    }

    /// Notes that what stands at `pointer` was written where `origin`, a place of the same document, was.
    pub(super) fn alias(&mut self, pointer: String, origin: &str) {
        let (file, origin) = self.find(origin);
        self.moved.insert(pointer, (file, origin));
    }

    /// The places that were moved within a file, each with where it was written.
    pub(super) fn moved_from(&self, file: usize) -> impl Iterator<Item = (&str, &str)> {
        let moved = self.moved.iter();
        moved
            .filter(move |(_, (from, _))| *from == file)
            .map(|(to, (_, from))| (to.as_str(), from.as_str()))
    }

    /// The file and the pointer into it at which `pointer` was written.
    pub(super) fn get(&self, pointer: &str) -> (&str, String) {
        let (file, origin) = self.find(pointer);
        (self.name(file), origin)
    }

    /// As [`Origins::get`], with the file's number.
    pub(super) fn find(&self, pointer: &str) -> (usize, String) {
        let (file, written) =
            nearest(&self.moved, pointer).unwrap_or_else(|| (self.file, pointer.to_owned()));
        self.written(file, written)
    }

    /// Where a place of a document, as it was before conversion, was written.
    pub(super) fn written(&self, file: usize, pointer: String) -> (usize, String) {
        let bundled = self.bundled.get(&file);
        bundled
            .and_then(|moved| nearest(moved, &pointer))
            .unwrap_or((file, pointer))
    }
}

/// What is said of a pointer or of the nearest place above it.
fn nearest(moved: &HashMap<String, (usize, String)>, pointer: &str) -> Option<(usize, String)> {
    let mut end = pointer.len();
    loop {
        let (head, tail) = pointer.split_at(end);
        if let Some((file, origin)) = moved.get(head) {
            return Some((*file, format!("{origin}{tail}")));
        }
        end = head.rfind('/')?;
    }
}
