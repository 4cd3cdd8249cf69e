//! Fetching the live document from a server that misbehaves in every way that servers do.
//!
//! Each fault is tried twice: where nothing was fetched before, and where an earlier fetch left a document and a
//! cached answer. Both times the files have to be afterwards as they were.

mod cli;
mod faults;
mod server;
mod success;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use server::{Reply, Server, answer};
use xtask::upstream::command::fetch_to;
use xtask::upstream::{
    FetchError, Fetched, Problem, Progress, ProxyChoice, Request, RetryPolicy, Source,
};

/// A small whole document.
const DOCUMENT: &[u8] =
    br#"{"swagger":"2.0","info":{"title":"Widgets","version":"1"},"paths":{},"definitions":{}}"#;
/// A document that differs from [`DOCUMENT`].
const NEWER: &[u8] =
    br#"{"swagger":"2.0","info":{"title":"Widgets","version":"2"},"paths":{},"definitions":{}}"#;
/// How many attempts a fault gets that another attempt may cure.
const ATTEMPTS: u32 = 3;

/// A server and an empty directory for what is fetched.
struct Bench {
    server: Server,
    dir: tempfile::TempDir,
    ca_file: Option<PathBuf>,
}

impl Bench {
    fn new(server: Server) -> Self {
        Self {
            server,
            dir: tempfile::tempdir().expect("a directory"),
            ca_file: None,
        }
    }

    fn out(&self) -> PathBuf {
        self.dir.path().join("deep/swagger.json")
    }

    /// A request to the server that is in a hurry, but not so much that a busy machine fails it.
    fn request(&self) -> Request {
        Request {
            source: Source::Url(self.server.url("/docs")),
            cache_dir: Some(self.dir.path().join("cache")),
            connect_timeout: Duration::from_secs(10),
            read_timeout: Duration::from_secs(10),
            total_timeout: Duration::from_secs(30),
            size_limit: 10_000,
            redirect_limit: 3,
            retry: RetryPolicy {
                retries: ATTEMPTS - 1,
                first_delay: Duration::from_millis(1),
                longest_delay: Duration::from_millis(2),
                longest_retry_after: Duration::from_millis(5),
            },
            proxy: ProxyChoice::Direct,
            ca_file: self.ca_file.clone(),
        }
    }

    fn fetch(&self, request: &Request, log: &mut Log) -> Result<Fetched, FetchError> {
        fetch_to(request, &self.out(), log)
    }

    /// Fetches [`DOCUMENT`] so that the next request is a conditional one.
    fn prime(&self) {
        let headers = [
            "ETag: \"one\"",
            "Last-Modified: Tue, 01 Jul 2025 08:00:00 GMT",
        ];
        self.server
            .set(vec![Reply::Bytes(answer("200 OK", &headers, DOCUMENT))]);
        self.fetch(&self.request(), &mut Log::default())
            .expect("the first fetch");
        assert_eq!(std::fs::read(self.out()).expect("the document"), DOCUMENT);
    }

    /// Every file below the directory with its content, temporary ones included.
    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        fn collect(dir: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
            for entry in std::fs::read_dir(dir).expect("a directory") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    collect(&path, files);
                } else {
                    files.insert(path.clone(), std::fs::read(&path).expect("a file"));
                }
            }
        }
        let mut files = BTreeMap::new();
        collect(self.dir.path(), &mut files);
        files
    }
}

/// What a fetch reported while it ran.
#[derive(Debug, Default)]
struct Log {
    started: Vec<u32>,
    finished: usize,
    waited: Vec<(Duration, &'static str)>,
    received: Vec<(u64, Option<u64>)>,
}

impl Progress for Log {
    fn started(&mut self, _url: &str, attempt: u32) {
        self.started.push(attempt);
    }

    fn received(&mut self, bytes: u64, expected: Option<u64>) {
        self.received.push((bytes, expected));
    }

    fn finished(&mut self) {
        self.finished += 1;
    }

    fn waiting(&mut self, delay: Duration, problem: &Problem) {
        self.waited.push((delay, problem.code()));
    }
}

/// Asserts that the replies lead to exactly this problem, on a fresh directory and after an earlier fetch, after so
/// many attempts, with exit code 4, and that all files are as they were.
fn assert_fault(
    bench: &Bench,
    replies: &[Reply],
    adjust: impl Fn(&mut Request),
    attempts: u32,
    expected: &Problem,
) {
    for primed in [false, true] {
        if primed {
            bench.prime();
        }
        bench.server.set(replies.to_vec());
        assert_fails(bench, &adjust, attempts, expected, 4);
    }
}

/// Asserts how one fetch fails, and that all files are as they were.
fn assert_fails(
    bench: &Bench,
    adjust: impl Fn(&mut Request),
    attempts: u32,
    expected: &Problem,
    exit_code: u8,
) {
    let before = bench.files();
    let mut request = bench.request();
    adjust(&mut request);
    let mut log = Log::default();
    let error = bench.fetch(&request, &mut log).expect_err("a failure");
    assert_eq!(*error.problem, *expected);
    assert_eq!(error.exit_code(), exit_code);
    assert_eq!(error.attempts, attempts, "attempts reported");
    assert_eq!(log.started, Vec::from_iter(1..=attempts), "attempts made");
    assert_eq!(log.finished, attempts as usize, "attempts ended");
    assert_eq!(
        log.waited.len(),
        attempts.saturating_sub(1) as usize,
        "pauses made"
    );
    assert!(!error.problem.advice().is_empty());
    assert_eq!(bench.files(), before, "all files are as they were");
}
