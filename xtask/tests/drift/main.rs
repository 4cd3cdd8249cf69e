//! `cargo xtask drift` and `cargo xtask spec update` as processes, in small workspaces of their own.

#[path = "../upstream/server.rs"]
#[allow(dead_code)]
mod server;

mod check;
mod update;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use server::{Reply, Server, answer};
use tempfile::TempDir;

/// What is pinned: `Owner` is of operations and of a notification topic.
const PINNED: &str = r##"{
"swagger": "2.0",
"info": {"title": "Cats", "version": "v2", "x-sdk-version": "1.0.0"},
"paths": {
  "/cats": {"post": {"operationId": "postCats", "tags": ["Cats"], "summary": "a text",
    "parameters": [{"name": "body", "in": "body", "required": true, "schema": {"$ref": "#/definitions/Cat"}}],
    "responses": {
      "200": {"description": "fine", "schema": {"$ref": "#/definitions/Cat"}},
      "400": {"description": "not fine", "schema": {"$ref": "#/definitions/Fault"}}}}},
  "/owners": {"get": {"operationId": "getOwners", "tags": ["Owners"],
    "responses": {"200": {"description": "fine", "schema": {"$ref": "#/definitions/Owner"}}}}}
},
"definitions": {
  "Cat": {"type": "object", "properties": {
    "id": {"type": "string", "description": "a text"},
    "age": {"type": "integer", "format": "int32"},
    "owner": {"$ref": "#/definitions/Owner"}}},
  "Owner": {"type": "object", "properties": {"name": {"type": "string"}}},
  "Fault": {"type": "object", "properties": {"message": {"type": "string"}}},
  "CatEvent": {"type": "object", "properties": {"owner": {"$ref": "#/definitions/Owner"}}}
},
"x-genesys-notification-topics": {"v2.cats.{id}": "CatEvent"}
}
"##;

/// [`PINNED`] as upstream publishes it, without topics, and with these texts replaced.
fn published(changes: &[(&str, &str)]) -> String {
    let topics = ",\n\"x-genesys-notification-topics\": {\"v2.cats.{id}\": \"CatEvent\"}";
    let event = ",\n  \"CatEvent\": {\"type\": \"object\", \"properties\": {\"owner\": {\"$ref\": \"#/definitions/Owner\"}}}";
    let mut text = PINNED.to_owned();
    for (old, new) in [(topics, ""), (event, "")].iter().chain(changes) {
        assert!(text.contains(old), "{old}");
        text = text.replace(old, new);
    }
    text
}

/// A workspace in which [`PINNED`] is pinned.
struct Workspace {
    dir: TempDir,
}

impl Workspace {
    fn new() -> Self {
        let workspace = Self {
            dir: tempfile::tempdir().expect("a folder"),
        };
        workspace.put("document.json", PINNED);
        workspace.put(
            "generated-models/Cargo.toml",
            "[package]\nname = \"generated-models\"\nversion = \"0.3.1\"\n",
        );
        workspace.put(
            "generated-models/CHANGELOG.md",
            "# Changes\n\n## 0.3.1\n\n- first\n",
        );
        let output = workspace.run(&["spec", "import", "document.json", "--date", "2024-01-02"]);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        workspace
    }

    fn path(&self, path: &str) -> PathBuf {
        self.dir.path().join(path)
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a written file");
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect("a file")
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        for variable in ["ALL_PROXY", "HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY"] {
            command
                .env_remove(variable)
                .env_remove(variable.to_lowercase());
        }
        command
            .args(arguments)
            .current_dir(self.dir.path())
            .env("CARGO_MANIFEST_DIR", self.path("xtask"))
            .output()
            .expect("the command runs")
    }

    /// Runs a command that reads upstream, which is a server that answers with these bytes.
    fn run_upstream(&self, arguments: &[&str], bytes: Vec<u8>) -> Output {
        let server = Server::plain(vec![Reply::Bytes(bytes)]);
        self.run_at(&server.url("/docs"), arguments)
    }

    fn run_at(&self, url: &str, arguments: &[&str]) -> Output {
        let cache = self.path("cache");
        let upstream = [
            "--url",
            url,
            "--retries",
            "0",
            "--timeout",
            "30",
            "--cache-dir",
        ];
        let cache = [cache.to_str().expect("UTF-8")];
        self.run(&[arguments, &upstream, &cache].concat())
    }

    /// Every file of the workspace with its content, apart from what was fetched.
    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        fn collect(dir: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
            for entry in fs::read_dir(dir).expect("a folder") {
                let path = entry.expect("an entry").path();
                if !path.is_dir() {
                    files.insert(path.clone(), fs::read(&path).expect("a file"));
                } else if !path.ends_with("cache") {
                    collect(&path, files);
                }
            }
        }
        let mut files = BTreeMap::new();
        collect(self.dir.path(), &mut files);
        files
    }
}

fn ok(body: &str) -> Vec<u8> {
    answer(
        "200 OK",
        &["Content-Type: application/json"],
        body.as_bytes(),
    )
}

/// Answers that are no document: the bytes sent, and the exit code.
fn faults() -> Vec<(Vec<u8>, i32)> {
    let whole = published(&[]);
    let mut truncated = ok(&whole);
    truncated.truncate(truncated.len() - 40);
    let dangling = published(&[("definitions/Owner\"}}}}}", "definitions/Nobody\"}}}}}")]);
    vec![
        (answer("500 Internal Server Error", &[], b""), 4),
        (answer("404 Not Found", &[], b""), 4),
        (ok("<!doctype html><p>Please sign in"), 4),
        (ok(""), 4),
        (truncated, 4),
        (ok(&whole[..whole.len() / 2]), 4),
        (ok("{\"message\": \"hello\"}"), 4),
        // An API document, but one that cannot be read.
        (ok(&dangling), 3),
        (ok("{\"swagger\": \"1.2\"}"), 3),
    ]
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}
