//! `cargo xtask spec fetch` as a process.

use std::process::{Command, Output};

use serde_json::Value;

use crate::server::{Identity, Reply, Server, answer, unframed};
use crate::{Bench, DOCUMENT};

/// Runs the command with no proxy but those in `environment`.
fn run(bench: &Bench, arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    for variable in ["ALL_PROXY", "HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY"] {
        command
            .env_remove(variable)
            .env_remove(variable.to_lowercase());
    }
    command
        .args([
            "spec",
            "fetch",
            "--retries",
            "0",
            "--timeout",
            "30",
            "--out",
        ])
        .arg(bench.out());
    command
        .arg("--cache-dir")
        .arg(bench.dir.path().join("cache"));
    command.args(arguments).envs(environment.iter().copied());
    command.output().expect("the command runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

#[test]
fn one_line_says_what_came() {
    let bench = Bench::new(Server::plain(vec![Reply::Bytes(answer(
        "200 OK",
        &["ETag: \"a\""],
        DOCUMENT,
    ))]));
    let url = bench.server.url("/docs");
    let output = run(&bench, &["--url", &url], &[]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let expected = format!(
        "downloaded from {url}: {} bytes, sha256 35c8c4fa7f01, in {}\n",
        DOCUMENT.len(),
        bench.out().display()
    );
    assert_eq!(text(&output.stdout), expected);
    // No progress bar where nobody watches.
    assert_eq!(text(&output.stderr), "");
    assert_eq!(std::fs::read(bench.out()).expect("the document"), DOCUMENT);

    bench
        .server
        .set(vec![Reply::Bytes(unframed("304 Not Modified", &[], b""))]);
    let output = run(&bench, &["--url", &url], &[]);
    assert_eq!(
        text(&output.stdout),
        expected.replace("downloaded", "not modified")
    );

    let output = run(&bench, &["--url", &url, "--message-format", "json"], &[]);
    let object: Value = serde_json::from_slice(&output.stdout).expect("one JSON object");
    let keys: Vec<_> = object.as_object().expect("an object").keys().collect();
    assert_eq!(
        keys,
        [
            "bytes",
            "etag",
            "file",
            "last_modified",
            "outcome",
            "sha256",
            "url"
        ]
    );
    assert_eq!(object["outcome"], "not-modified");
    assert_eq!(object["etag"], "\"a\"");
    assert_eq!(object["last_modified"], Value::Null);
}

#[test]
fn failures_have_exit_codes_and_advice() {
    let bench = Bench::new(Server::plain(vec![]));
    bench.prime();
    let before = bench.files();
    bench
        .server
        .set(vec![Reply::Bytes(answer("404 Not Found", &[], b""))]);
    let url = bench.server.url("/docs");
    let output = run(&bench, &["--url", &url], &[]);
    assert_eq!(output.status.code(), Some(4));
    assert_eq!(text(&output.stdout), "");
    assert_eq!(
        text(&output.stderr),
        format!(
            "error: cannot fetch {url}: there is no document at this address (404)\n\
             help: check the address, or name a region with --region\n"
        )
    );

    let output = run(&bench, &["--url", &url, "--message-format", "json"], &[]);
    assert_eq!(
        (output.status.code(), text(&output.stderr)),
        (Some(4), String::new())
    );
    let object: Value = serde_json::from_slice(&output.stdout).expect("one JSON object");
    let keys: Vec<_> = object.as_object().expect("an object").keys().collect();
    assert_eq!(
        keys,
        [
            "advice",
            "attempts",
            "code",
            "exit_code",
            "message",
            "outcome",
            "url"
        ]
    );
    assert_eq!(
        (&object["code"], &object["outcome"]),
        (&"not-found".into(), &"failed".into())
    );
    assert_eq!(object["exit_code"], 4);

    for usage in [
        &["--url", "http://example.com/"][..],
        &["--region", "mars-north-1"],
        &["--url", &url, "--region", "eu-west-1"],
        &["--url", &url, "--timeout", "0"],
        &["--url", &url, "--timeout", "soon"],
        &["--url", &url, "--message-format", "xml"],
        &["--url", &url, "--ca-file", "/does/not/exist"],
        &["--url", &url, "stray"],
    ] {
        let output = run(&bench, usage, &[]);
        assert_eq!(output.status.code(), Some(2), "{usage:?}: {output:?}");
    }
    assert_eq!(bench.files(), before);
}

#[test]
fn the_environment_names_the_proxy() {
    let identity = Identity::new("upstream.invalid");
    let bench = Bench::new(Server::tls(
        &identity,
        vec![Reply::Bytes(answer("200 OK", &[], DOCUMENT))],
    ));
    let proxy = Server::plain(vec![Reply::Tunnel(bench.server.address())]);
    let pem = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(pem.path(), &identity.pem).expect("a file");
    let pem = pem.path().to_str().expect("UTF-8");
    let through = ["--url", "https://upstream.invalid/docs", "--ca-file", pem];

    let output = run(&bench, &through, &[("https_proxy", &proxy.url(""))]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(
        proxy.heads()[0].line,
        "CONNECT upstream.invalid:443 HTTP/1.1"
    );

    // A proxy whose address cannot be read is not passed over, and its password is not shown.
    let before = bench.files();
    let output = run(
        &bench,
        &through,
        &[("HTTPS_PROXY", "gopher://user:word@proxy:1")],
    );
    assert_eq!(output.status.code(), Some(2));
    let message = text(&output.stderr);
    assert!(
        message.contains("HTTPS_PROXY") && !message.contains("word"),
        "{message}"
    );
    assert_eq!(bench.files(), before);

    // This machine is reached without a proxy.
    let plain = Bench::new(Server::plain(vec![Reply::Bytes(answer(
        "200 OK",
        &[],
        DOCUMENT,
    ))]));
    let url = plain.server.url("/docs");
    let output = run(&plain, &["--url", &url], &[("ALL_PROXY", &proxy.url(""))]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(proxy.connections(), 1);
}
