//! Where each place of the one 3.0 document comes from: a file, and a pointer into it as it was written.

use std::collections::{BTreeMap, HashMap, HashSet};

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

    /// Follows the removal of elements from arrays, given by the pointers of the arrays: those behind have moved up.
    /// `behind` are the places of all elements that have moved, before they did.
    pub(super) fn close_gaps(&mut self, removed: &BTreeMap<String, Vec<usize>>, behind: &[String]) {
        if removed.is_empty() {
            return;
        }
        let behind: Vec<(String, (usize, String))> = behind
            .iter()
            .filter_map(|place| Some((closed(place, removed)?, self.find(place))))
            .collect();
        self.moved = std::mem::take(&mut self.moved)
            .into_iter()
            .filter_map(|(pointer, origin)| Some((closed(&pointer, removed)?, origin)))
            .collect();
        for (pointer, origin) in behind {
            self.moved.entry(pointer).or_insert(origin);
        }
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

/// Where the value stands that stood at `pointer` before elements were removed from arrays; `None` if it went with
/// them.
fn closed(pointer: &str, removed: &BTreeMap<String, Vec<usize>>) -> Option<String> {
    let mut now = String::with_capacity(pointer.len());
    let mut end = 0;
    while end < pointer.len() {
        let next = pointer[end + 1..]
            .find('/')
            .map_or(pointer.len(), |at| end + 1 + at);
        let index = pointer[end + 1..next].parse::<usize>().ok();
        match (removed.get(&pointer[..end]), index) {
            (Some(indices), Some(index)) => {
                let before = indices.binary_search(&index).err()?;
                now.push_str(&format!("/{}", index - before));
            }
            _ => now.push_str(&pointer[end..next]),
        }
        end = next;
    }
    Some(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_move_up_with_the_elements() {
        let mut origins = Origins::default();
        origins.add_file("a");
        origins.set("/list/2/schema".to_owned(), 0, "/old/2".to_owned());
        origins.set("/list/1/schema".to_owned(), 0, "/old/1".to_owned());
        let removed = BTreeMap::from([
            ("/list".to_owned(), vec![1, 3]),
            ("/list/2/inner".to_owned(), vec![0]),
        ]);
        let behind = ["/list/2", "/list/4", "/list/5", "/list/2/inner/1"].map(str::to_owned);
        origins.close_gaps(&removed, &behind);
        for (now, before) in [
            ("/list/0/schema", "/list/0/schema"),
            ("/list/1/schema/x", "/old/2/x"),
            ("/list/1/name", "/list/2/name"),
            ("/list/1/inner/0", "/list/2/inner/1"),
            ("/list/2/name", "/list/4/name"),
            ("/list/3", "/list/5"),
            ("/other/1", "/other/1"),
        ] {
            assert_eq!(origins.get(now), ("a", before.to_owned()), "{now}");
        }
    }
}
