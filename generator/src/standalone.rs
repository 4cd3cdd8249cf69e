//! What makes a generated crate complete: its manifest with the features of the API areas, and the
//! runtime where it has none yet.

use serde::Serialize;

use crate::emit::FileSet;
use crate::format::HEAD;
use crate::render::{TemplateError, Templates};

macro_rules! runtime_files {
    ($($file:literal),* $(,)?) => {
        &[$(($file, include_str!(concat!("../runtime/", $file)))),*]
    };
}

/// The runtime of the models, which is written by hand in the crate of the pinned document.
const RUNTIME: &[(&str, &str)] = runtime_files![
    "decode.rs",
    "encode.rs",
    "erased.rs",
    "error.rs",
    "extra.rs",
    "lenient.rs",
    "macros.rs",
    "mod.rs",
    "model.rs",
    "notifications.rs",
    "open.rs",
    "page.rs",
    "path.rs",
    "request.rs",
    "schema.rs",
    "time.rs",
    "topic.rs",
    "tree.rs",
    "union.rs",
    "value.rs",
    "walk.rs",
];

/// Declares the runtime's own tests, which stay with the crate they are written in.
const TESTS: &str = "// The examples of the README are tests.\n#[cfg(doctest)]\n\
    #[doc = include_str!(\"../../README.md\")]\nmod readme {}\n#[cfg(test)]\nmod tests;\n\n";

/// The parts of the runtime for notification topics, which stay behind where a document has none, and how each is
/// declared.
const NOTIFICATIONS: &[(&str, &str)] = &[
    (
        "notifications.rs",
        "#[cfg(feature = \"notification-events\")]\npub(crate) mod notifications;\n",
    ),
    (
        "topic.rs",
        "#[cfg(feature = \"notification-events\")]\nmod topic;\n",
    ),
];

/// The parts for operations, which stay behind where none are asked for, and what stands about each in `mod.rs`.
const OPERATIONS: &[(&str, &str)] = &[
    (
        "request.rs",
        "#[cfg(feature = \"operations\")]\n#[doc(hidden)]\npub mod request;\n",
    ),
    (
        "request.rs",
        "#[cfg(feature = \"operations\")]\npub use request::{\n    Answer, BadArgument, Bytes, Failure, Meta, Operation, Part, Refusal, Request,\n};\n",
    ),
];

/// Which parts of the runtime a crate has besides what models need.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parts {
    pub(crate) topics: bool,
    pub(crate) operations: bool,
}

impl Parts {
    /// What stays behind.
    fn absent(self) -> impl Iterator<Item = &'static (&'static str, &'static str)> {
        let topics = NOTIFICATIONS.iter().filter(move |_| !self.topics);
        topics.chain(OPERATIONS.iter().filter(move |_| !self.operations))
    }
}

#[derive(Serialize)]
struct Manifest {
    name: String,
    operations: bool,
}

/// The files beside the models and `lib.rs`.
pub(crate) fn files(
    name: &str,
    features: &str,
    parts: Parts,
    templates: &Templates,
) -> Result<FileSet, TemplateError> {
    let manifest = templates.render(
        "manifest.toml",
        "",
        &Manifest {
            name: format!("{name:?}"),
            operations: parts.operations,
        },
    )?;
    let mut files = FileSet::from([("Cargo.toml".to_owned(), with_features(&manifest, features))]);
    for (file, text) in RUNTIME {
        let mut text = text.replacen(TESTS, "", 1);
        if parts.absent().any(|(part, _)| part == file) {
            continue;
        }
        for (_, declaration) in parts.absent() {
            text = text.replacen(declaration, "", 1);
        }
        let head = format!(
            "{HEAD} with the models; changes made here are lost at the next generation\n\n"
        );
        files.insert(format!("src/runtime/{file}"), head + &text);
    }
    Ok(files)
}

/// The line of a manifest below which everything is generated.
const MARKER: &str = "# @generated from here on: the features of the API areas";

/// A manifest that ends in its `[features]`, with the generated ones in place of those that it may
/// have below the marker.
pub fn with_features(manifest: &str, features: &str) -> String {
    let head = manifest.split(MARKER).next().unwrap_or_default().trim_end();
    format!("{head}\n\n{MARKER}\n{features}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_runtime_is_carried() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/runtime");
        let mut on_disk: Vec<String> = std::fs::read_dir(folder)
            .expect("the runtime is there")
            .map(|entry| {
                entry
                    .expect("an entry")
                    .file_name()
                    .into_string()
                    .expect("a plain name")
            })
            .filter(|name| name.ends_with(".rs"))
            .collect();
        on_disk.sort();
        let carried: Vec<String> = RUNTIME.iter().map(|(file, _)| (*file).to_owned()).collect();
        assert_eq!(carried, on_disk);
    }

    #[test]
    fn the_tests_of_the_runtime_and_what_is_for_topics_or_operations_can_stay_behind() {
        let count = |part: &str| {
            let with = |(_, text): &&(&str, &str)| text.contains(part);
            RUNTIME.iter().filter(with).count()
        };
        let removed = [("mod tests;", TESTS), ("README.md", TESTS)]
            .into_iter()
            .chain([
                ("mod notifications", NOTIFICATIONS[0].1),
                ("mod topic;", NOTIFICATIONS[1].1),
                ("mod request;", OPERATIONS[0].1),
                ("pub use request::", OPERATIONS[1].1),
            ]);
        for (declaration, removed) in removed {
            assert_eq!(
                (count(declaration), count(removed)),
                (1, 1),
                "{declaration}"
            );
        }
        for (file, _) in NOTIFICATIONS.iter().chain(OPERATIONS) {
            assert!(RUNTIME.iter().any(|(carried, _)| carried == file), "{file}");
        }
    }
}
