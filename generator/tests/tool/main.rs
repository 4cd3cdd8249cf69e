//! The `generator` binary as a tool: what its commands tell, templates that others change, reference
//! pages, and the example document.

#[path = "../support/mod.rs"]
mod support;

mod console;
mod example;
mod explain;
mod lint;
mod misleading;
mod reference_pages;
mod templates;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Runs the binary in a folder.
fn generator(dir: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_generator"))
        .args(arguments)
        .current_dir(dir)
        .output()
        .expect("the binary runs")
}

/// Standard output of a run that must end with `code`, and standard error.
fn expect(output: &Output, code: i32) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (stdout, stderr) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(
        output.status.code(),
        Some(code),
        "stdout: {stdout}\nstderr: {stderr}"
    );
    assert!(!stderr.contains("panicked"), "{stderr}");
    (stdout, stderr)
}

/// A file of the package.
fn of_package(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The example document.
fn bike_sharing() -> String {
    of_package("examples/bike-sharing/openapi.yaml")
        .display()
        .to_string()
}

/// A folder with a document in `spec.yaml`.
fn folder_with(spec: &str) -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    std::fs::write(dir.path().join("spec.yaml"), spec).expect("written");
    dir
}

/// The lines of a text as JSON objects.
fn json_lines(text: &str) -> Vec<serde_json::Value> {
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}")))
        .collect()
}
