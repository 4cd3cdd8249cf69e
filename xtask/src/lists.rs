//! The files in `specs/` that people keep, and what a newer document means for their entries.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use generator::diagnostics::{Code, Diagnostic, Severity};
use generator::drift::{ListFinding, Policy};
use generator::input::read_sources;
use generator::ir::{Model, TypeKind};
use generator::lists;
use generator::names::Renames;
use generator::secrets::Secrets;
use generator::spec::{self, Source};

use crate::drift::{Failure, unreadable};
use crate::regen;

/// The lists of a workspace.
#[derive(Clone, Debug, Default)]
pub struct Lists {
    /// Overlays, in the order in which they are applied.
    pub overlays: Vec<Source>,
    /// Decided names.
    pub renames: Option<Source>,
    /// Secret properties.
    pub secrets: Option<Source>,
    /// The drift policy.
    pub policy: Option<Source>,
}

/// What a document means for the entries of the lists.
#[derive(Debug, Default)]
struct State {
    /// Entries without a mark that match nothing.
    unmatched: Vec<Diagnostic>,
    /// What looks like a secret and is not listed.
    unlisted: Vec<Diagnostic>,
    /// Names of schemas and properties, the latter with and without their schema.
    names: BTreeSet<String>,
}

/// What a newer document means for the lists.
#[derive(Debug, Default)]
pub struct Checked {
    /// What a person should look at.
    pub findings: Vec<ListFinding>,
    /// The lists with marks at the entries that match nothing any more.
    pub marked: Lists,
    /// The files of those lists that changed, with their new text.
    pub changed: Vec<(PathBuf, String)>,
}

impl Lists {
    /// Reads the lists of the workspace at `root`, as far as there are any.
    ///
    /// # Errors
    /// A file cannot be read.
    pub fn read(root: &Path) -> Result<Self, Failure> {
        let usage = |error: anyhow::Error| Failure::usage(&error);
        let input = regen::pinned(root).map_err(usage)?;
        let one = |file: &str| -> Result<Option<Source>, Failure> {
            let path = root.join("specs").join(file);
            if !path.is_file() {
                return Ok(None);
            }
            Ok(read_sources(&[path]).map_err(usage)?.pop())
        };
        Ok(Self {
            overlays: read_sources(&input.overlay).map_err(usage)?,
            renames: one("renames.toml")?,
            secrets: one("secrets.toml")?,
            policy: one("drift.toml")?,
        })
    }

    /// The decided names.
    ///
    /// # Errors
    /// The file is none of names.
    pub fn names(&self) -> Result<Renames, Failure> {
        parse(self.renames.as_ref(), Renames::parse)
    }

    /// All files.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        let single = [&self.renames, &self.secrets, &self.policy];
        self.overlays.iter().chain(single.into_iter().flatten())
    }

    fn sources_mut(&mut self) -> impl Iterator<Item = &mut Source> {
        let single = [&mut self.renames, &mut self.secrets, &mut self.policy];
        self.overlays.iter_mut().chain(single.into_iter().flatten())
    }

    /// Marks the entries that the diagnostics are about as gone since `version`.
    fn mark(&mut self, entries: &[Diagnostic], version: &str) -> Result<(), Failure> {
        for source in self.sources_mut() {
            let own: Vec<&Diagnostic> = entries
                .iter()
                .filter(|entry| entry.file == source.name)
                .collect();
            if !own.is_empty() {
                source.bytes = lists::mark(source, &own, version)
                    .map_err(Failure::Usage)?
                    .into_bytes();
            }
        }
        Ok(())
    }

    /// Tells which entries match nothing in a document.
    fn state(&self, documents: &[Source]) -> Result<State, Failure> {
        let mut own = self.clone();
        let mut state = State::default();
        let mut loaded = spec::load_with(documents, &own.overlays);
        let unmatched: Vec<Diagnostic> = lists::unmatched(&loaded.diagnostics).cloned().collect();
        if !unmatched.is_empty() {
            // without these entries the others can be looked at
            own.mark(&unmatched, "?")?;
            loaded = spec::load_with(documents, &own.overlays);
            state.unmatched = unmatched;
        }
        let sources =
            || -> Vec<Source> { documents.iter().chain(self.sources()).cloned().collect() };
        let Some(spec) = loaded.spec else {
            return Err(unreadable(&sources(), &[], &loaded.diagnostics));
        };
        let (mut model, found) = generator::generate::resolve(&spec, &own.names()?);
        let mut diagnostics = found;
        diagnostics.extend(parse(own.secrets.as_ref(), Secrets::parse)?.mark(&mut model));
        if let Some(policy) = &own.policy {
            let text = text(policy)?;
            let policy_file = Policy::parse(text).map_err(|error| {
                Failure::Usage(format!("{} is not a policy file: {error}", policy.name))
            })?;
            let schemas: BTreeSet<&str> =
                model.types.iter().map(|ty| ty.wire_name.as_str()).collect();
            diagnostics.extend(policy_file.unmatched(&policy.name, text, &schemas));
        }
        let (errors, others): (Vec<_>, Vec<_>) = diagnostics
            .into_iter()
            .partition(|found| found.severity == Severity::Error);
        let (unmatched, errors): (Vec<_>, Vec<_>) = errors
            .into_iter()
            .partition(|found| lists::UNMATCHED.contains(&found.code));
        if !errors.is_empty() {
            return Err(unreadable(&sources(), &[], &errors));
        }
        state.unmatched.extend(unmatched);
        state.unlisted = others
            .into_iter()
            .filter(|found| found.code == Code::SecretUnlisted)
            .map(|mut found| {
                let (file, pointer) = spec.origin(&found.pointer);
                if found.file.is_empty() {
                    found.file = file.to_owned();
                    found.pointer = pointer;
                }
                found
            })
            .collect();
        state.names = names(&model);
        Ok(state)
    }

    /// Tells what the step from one document to the next means for the lists. `version` is what the next is called.
    ///
    /// # Errors
    /// An entry matches nothing in either document; a list cannot be read as such, or an entry of it has become wrong;
    /// or the documents cannot be read.
    pub fn check(
        &self,
        base: &[Source],
        revision: &[Source],
        version: &str,
    ) -> Result<Checked, Failure> {
        let (old, new) = rayon::join(|| self.state(base), || self.state(revision));
        let (old, new) = (old?, new?);
        let key = |found: &Diagnostic| {
            (
                found.file.clone(),
                found.pointer.clone(),
                found.position,
                found.message.clone(),
            )
        };
        let old_keys: BTreeSet<_> = old.unmatched.iter().map(key).collect();
        let (wrong, gone): (Vec<Diagnostic>, Vec<Diagnostic>) = new
            .unmatched
            .into_iter()
            .partition(|found| old_keys.contains(&key(found)));
        let sources: Vec<Source> = self.sources().cloned().collect();
        if !wrong.is_empty() {
            let text = spec::render::to_text(&wrong, &sources, false);
            return Err(Failure::Usage(format!(
                "entries of the lists in specs/ match nothing\n{}",
                text.trim_end()
            )));
        }
        let mut checked = Checked {
            marked: self.clone(),
            ..Checked::default()
        };
        checked.marked.mark(&gone, version)?;
        for (before, after) in self.sources().zip(checked.marked.sources()) {
            if before.bytes != after.bytes {
                let text = text(after)?.to_owned();
                checked.changed.push((PathBuf::from(&after.name), text));
            }
        }
        let added: BTreeSet<&str> = new
            .names
            .difference(&old.names)
            .map(String::as_str)
            .collect();
        for entry in &gone {
            checked.findings.push(ListFinding {
                place: lists::place(entry, &sources),
                message: format!("{}; it matched the pinned documents", entry.message),
                help: similar(&entry.message, &added),
            });
        }
        let marks = self.sources().flat_map(lists::marked);
        checked
            .findings
            .extend(marks.map(|(place, version)| ListFinding {
                place,
                message: format!("the entry is marked as gone since {version}"),
                help: "remove it if it is no longer needed".to_owned(),
            }));
        let documents: Vec<Source> = revision.to_vec();
        checked
            .findings
            .extend(new.unlisted.iter().map(|found| ListFinding {
                place: lists::place(found, &documents),
                message: found.message.clone(),
                help: found.help.clone(),
            }));
        checked.findings.sort();
        Ok(checked)
    }
}

fn text(source: &Source) -> Result<&str, Failure> {
    std::str::from_utf8(&source.bytes)
        .map_err(|error| Failure::Usage(format!("{}: {error}", source.name)))
}

fn parse<T: Default>(
    source: Option<&Source>,
    parse: impl FnOnce(&str, &str) -> Result<T, String>,
) -> Result<T, Failure> {
    let Some(source) = source else {
        return Ok(T::default());
    };
    parse(&source.name, text(source)?)
        .map_err(|error| Failure::Usage(format!("{}: {error}", source.name)))
}

fn names(model: &Model) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for ty in &model.types {
        names.insert(ty.wire_name.clone());
        let fields = match &ty.kind {
            TypeKind::Struct(shape) => shape.fields.as_slice(),
            TypeKind::Union(union) => union.base.as_ref().map_or(&[][..], |base| &base.fields),
            _ => &[],
        };
        for field in fields {
            names.insert(field.wire_name.clone());
            names.insert(format!("{}.{}", ty.wire_name, field.wire_name));
        }
    }
    names
}

/// What to do about an entry that matches nothing any more, with the new names that are like the one in its message.
fn similar(message: &str, added: &BTreeSet<&str>) -> String {
    let name = message.split('`').nth(1).unwrap_or_default();
    let name = match name.strip_prefix("$.") {
        Some(path) => path.rsplit('.').next().unwrap_or_default(),
        None => name,
    };
    let alike = added
        .iter()
        .copied()
        .filter(|added| added.contains('.') == name.contains('.'));
    match lists::nearest_names(name, alike).as_slice() {
        [] => "an update marks it as gone; no new name is similar".to_owned(),
        names => format!(
            "an update marks it as gone; similar new names: `{}`",
            names.join("`, `")
        ),
    }
}
