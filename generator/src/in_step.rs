//! Remembering that a folder was in step, so that the same check of the same bytes is not done twice.
//!
//! A record holds digests of all that the answer depends on: the running executable, the settings, the content of every
//! file that is read, and the content of the output. Times and sizes play no part, so a record cannot outlive what it
//! was made of; any difference, and any trouble with a record, means a full check.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::digest::{hex, sha256};
use crate::emit::{self, OnDisk, Scope};
use crate::input::Disk;
use crate::spec::Library;

/// A check that may have been done before: what it depends on besides the output, and where its answer is kept.
#[derive(Debug)]
pub(crate) struct Memory {
    path: PathBuf,
    /// Digest of the program that runs, which stays the same while it does.
    executable: String,
    /// Whatever is no file, and the order in which files are read.
    settings: String,
    /// Files and folders that are read.
    inputs: Vec<PathBuf>,
    /// Digest of all this, before the inputs are read.
    question: String,
}

/// A check that found nothing.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Record {
    question: String,
    output: String,
    scope: Scope,
    /// The files that the documents refer to.
    further: Vec<Further>,
    /// What the check said on standard output, but for the time it took.
    pub(crate) summary: String,
    /// What it said about the document on standard error.
    pub(crate) remarks: String,
}

/// A file that a document refers to.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Further {
    /// The document.
    pub(crate) document: String,
    /// Relative to the document's folder, with slashes.
    pub(crate) path: String,
    /// Digest of what was read.
    pub(crate) digest: String,
}

impl Memory {
    /// Looks at the inputs, before they are read.
    ///
    /// # Errors
    /// One of them cannot be read, or is not a regular file.
    pub(crate) fn open(path: PathBuf, settings: String, inputs: Vec<PathBuf>) -> io::Result<Self> {
        let mut memory = Self {
            path,
            executable: executable()?,
            settings,
            inputs,
            question: String::new(),
        };
        memory.question = memory.digest()?;
        Ok(memory)
    }

    /// What was recorded, if it answers this question about this folder as it is now.
    pub(crate) fn find(&self, out: &Path) -> Option<Record> {
        let record: Record = serde_json::from_slice(&emit::read_regular(&self.path).ok()??).ok()?;
        let holds = record.question == self.question
            && record.further.iter().all(Further::is_unchanged)
            && record.output == digest_of(&OnDisk::read(out, &record.scope).ok()?);
        holds.then_some(record)
    }

    /// Records that a check found nothing about this output, unless the inputs have changed while it ran. What goes
    /// wrong here does not matter: the next check is a full one then.
    pub(crate) fn keep(
        self,
        scope: Scope,
        output: &OnDisk,
        further: Vec<Further>,
        summary: String,
        remarks: String,
    ) {
        if self.digest().ok().as_ref() != Some(&self.question) {
            return;
        }
        let record = Record {
            question: self.question,
            output: digest_of(output),
            scope,
            further,
            summary,
            remarks,
        };
        if let Ok(text) = serde_json::to_vec(&record) {
            let _ = emit::replace(&self.path, &[&text]);
        }
    }

    fn digest(&self) -> io::Result<String> {
        let mut digest = Sha256::new();
        add(&mut digest, "executable", self.executable.as_bytes());
        add(&mut digest, "settings", self.settings.as_bytes());
        for input in &self.inputs {
            add_below(&mut digest, input)?;
        }
        Ok(hex(&digest.finalize()))
    }
}

impl Further {
    fn is_unchanged(&self) -> bool {
        let source = Disk.read(&self.document, &self.path);
        source.is_ok_and(|source| sha256(&source.bytes) == self.digest)
    }
}

fn digest_of(output: &OnDisk) -> String {
    let mut digest = Sha256::new();
    for (path, bytes) in output.files() {
        add(&mut digest, path, bytes);
    }
    hex(&digest.finalize())
}

/// Adds a file, or all files below a folder, by name and content.
fn add_below(digest: &mut Sha256, path: &Path) -> io::Result<()> {
    let name = path.to_string_lossy();
    if !path.is_dir() {
        // what can be read once only must be left for the run itself
        let bytes = emit::read_regular(path)?.ok_or(io::ErrorKind::NotFound)?;
        add(digest, &name, &bytes);
        return Ok(());
    }
    let entries: io::Result<Vec<PathBuf>> =
        fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect();
    let mut entries = entries?;
    entries.sort();
    add(digest, &name, b"folder");
    entries
        .iter()
        .try_for_each(|entry| add_below(digest, entry))
}

/// Adds one piece such that no two sequences of pieces look alike.
fn add(digest: &mut Sha256, name: &str, bytes: &[u8]) {
    for part in [name.as_bytes(), bytes] {
        digest.update((part.len() as u64).to_le_bytes());
        digest.update(part);
    }
}

/// A digest of the program that runs.
fn executable() -> io::Result<String> {
    // Where there is such a link, it leads to the running program even after its file was replaced.
    let running = Path::new("/proc/self/exe");
    let mut file = match fs::File::open(running) {
        Ok(file) => file,
        Err(_) => fs::File::open(std::env::current_exe()?)?,
    };
    let mut digest = Sha256::new();
    let mut piece = vec![0; 1 << 20];
    loop {
        match file.read(&mut piece)? {
            0 => return Ok(hex(&digest.finalize())),
            read => digest.update(&piece[..read]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::FileSet;

    #[test]
    fn a_record_holds_for_the_same_bytes_alone() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let at = |path: &str| dir.path().join(path);
        let put = |path: &str, text: &str| {
            let at = at(path);
            fs::create_dir_all(at.parent().expect("a folder")).expect("a folder");
            fs::write(at, text).expect("a written file");
        };
        put("spec.json", "{}");
        put("parts/a.json", "{}");
        put("templates/a.tera", "a");
        put("out/src/a.rs", "struct A;");
        put("out/src/own.rs", "struct Own;");
        put("out/src/notes.txt", "not in the scope");
        let memory = |settings: &str| {
            let inputs = vec![at("spec.json"), at("templates")];
            Memory::open(at("record.json"), settings.to_owned(), inputs).expect("readable")
        };
        let files = FileSet::from([("src/a.rs".to_owned(), "struct A;".to_owned())]);
        let scope = Scope::of(&files);
        let on_disk = OnDisk::read(&at("out"), &scope).expect("readable");
        let summary = "all is well".to_owned();
        memory("x").keep(
            scope.clone(),
            &on_disk,
            vec![Further {
                document: at("spec.json").display().to_string(),
                path: "parts/a.json".to_owned(),
                digest: sha256(b"{}"),
            }],
            summary.clone(),
            String::new(),
        );
        let holds = |settings| memory(settings).find(&at("out")).is_some();
        assert!(holds("x"));
        assert!(!holds("y"), "other settings");

        put("out/src/notes.txt", "still not in the scope");
        assert!(holds("x"));
        let changes = [
            ("spec.json", "[]"),
            ("parts/a.json", "[]"),
            ("templates/a.tera", "b"),
            ("templates/b.tera", ""),
            ("templates/deep/c.tera", ""),
            ("out/src/a.rs", "struct B;"),
            ("out/src/own.rs", "struct Out;"),
            ("out/src/more.rs", ""),
        ];
        for (path, text) in changes {
            let before = fs::read(at(path)).ok();
            put(path, text);
            assert!(!holds("x"), "{path} has changed");
            match before {
                Some(bytes) => fs::write(at(path), bytes).expect("a written file"),
                None => fs::remove_file(at(path)).expect("removed"),
            }
            let _ = fs::remove_dir(at("templates/deep"));
            assert!(holds("x"), "{path} is as it was");
        }
        fs::remove_file(at("out/src/a.rs")).expect("removed");
        assert!(!holds("x"), "a file is missing");
        put("out/src/a.rs", "struct A;");
        put("record.json", "{");
        assert!(!holds("x"), "the record is none");

        let begun = memory("x");
        put("spec.json", "[]");
        begun.keep(scope, &on_disk, Vec::new(), summary, String::new());
        assert!(!holds("x"), "an input changed while the check ran");
    }

    #[test]
    fn pieces_cannot_be_shifted() {
        let of = |pieces: &[(&str, &str)]| {
            let mut digest = Sha256::new();
            for (name, bytes) in pieces {
                add(&mut digest, name, bytes.as_bytes());
            }
            hex(&digest.finalize())
        };
        assert_ne!(of(&[("a", "bc")]), of(&[("ab", "c")]));
        assert_ne!(of(&[("a", ""), ("b", "")]), of(&[("a", "b")]));
    }
}
