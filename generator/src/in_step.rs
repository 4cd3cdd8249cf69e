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

use crate::emit::{self, OnDisk, Scope};

/// What a check depends on besides the output.
#[derive(Debug)]
pub(crate) struct Question {
    /// Whatever is no file, and the order in which files are read.
    pub(crate) settings: String,
    /// Files and folders that are read.
    pub(crate) inputs: Vec<PathBuf>,
}

/// A digest in hexadecimal digits.
type Hex = String;

/// A check that found nothing.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Record {
    question: Hex,
    output: Hex,
    scope: Scope,
    /// What the check said on standard output, but for the time it took.
    pub(crate) summary: String,
    /// What it said about the document on standard error.
    pub(crate) remarks: String,
}

impl Question {
    /// A digest of the executable, the settings and the inputs as they are now.
    ///
    /// Whoever records an answer asks before the inputs are read and again afterwards: where the two agree, the answer
    /// is that of these bytes.
    ///
    /// # Errors
    /// A file cannot be read.
    pub(crate) fn digest(&self) -> io::Result<Hex> {
        let mut digest = Sha256::new();
        add(&mut digest, "executable", executable()?.as_bytes());
        add(&mut digest, "settings", self.settings.as_bytes());
        for input in &self.inputs {
            add_below(&mut digest, input)?;
        }
        Ok(hex(digest))
    }
}

impl Record {
    /// A record of a check that found nothing.
    pub(crate) fn new(
        question: Hex,
        scope: Scope,
        output: &OnDisk,
        summary: String,
        remarks: String,
    ) -> Self {
        Self {
            question,
            output: digest_of(output),
            scope,
            summary,
            remarks,
        }
    }

    /// The record at `path`, if it is one and answers this question about this folder as it is now.
    pub(crate) fn find(path: &Path, question: &str, out: &Path) -> Option<Self> {
        let record: Self = serde_json::from_slice(&fs::read(path).ok()?).ok()?;
        let holds = record.question == question
            && record.output == digest_of(&OnDisk::read(out, &record.scope).ok()?);
        holds.then_some(record)
    }

    /// Writes the record. What goes wrong here does not matter: the next check is a full one then.
    pub(crate) fn keep(&self, path: &Path) {
        if let Ok(text) = serde_json::to_vec(self) {
            let _ = emit::replace(path, &[&text]);
        }
    }
}

fn digest_of(output: &OnDisk) -> Hex {
    let mut digest = Sha256::new();
    for (path, bytes) in output.files() {
        add(&mut digest, path, bytes);
    }
    hex(digest)
}

/// Adds a file, or all files below a folder, by name and content.
fn add_below(digest: &mut Sha256, path: &Path) -> io::Result<()> {
    let name = path.to_string_lossy();
    if !path.is_dir() {
        add(digest, &name, &fs::read(path)?);
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

fn hex(digest: Sha256) -> Hex {
    digest
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// A digest of the program that runs.
fn executable() -> io::Result<Hex> {
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
            0 => return Ok(hex(digest)),
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
        put("templates/a.tera", "a");
        put("out/src/a.rs", "struct A;");
        put("out/src/own.rs", "struct Own;");
        put("out/src/notes.txt", "not in the scope");
        let question = |settings: &str| {
            let inputs = vec![at("spec.json"), at("templates")];
            let settings = settings.to_owned();
            Question { settings, inputs }.digest().expect("readable")
        };
        let files = FileSet::from([("src/a.rs".to_owned(), "struct A;".to_owned())]);
        let scope = Scope::of(&files);
        let on_disk = OnDisk::read(&at("out"), &scope).expect("readable");
        let summary = "all is well".to_owned();
        let record = Record::new(question("x"), scope, &on_disk, summary, String::new());
        let memory = at("record.json");
        record.keep(&memory);
        let holds = |settings| Record::find(&memory, &question(settings), &at("out")).is_some();
        assert!(holds("x"));
        assert!(!holds("y"), "other settings");

        put("out/src/notes.txt", "still not in the scope");
        assert!(holds("x"));
        let changes = [
            ("spec.json", "[]"),
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
    }

    #[test]
    fn pieces_cannot_be_shifted() {
        let of = |pieces: &[(&str, &str)]| {
            let mut digest = Sha256::new();
            for (name, bytes) in pieces {
                add(&mut digest, name, bytes.as_bytes());
            }
            hex(digest)
        };
        assert_ne!(of(&[("a", "bc")]), of(&[("ab", "c")]));
        assert_ne!(of(&[("a", ""), ("b", "")]), of(&[("a", "b")]));
    }
}
