//! The example document: it becomes a crate, and the crate reads what such an API sends.

use std::fs;

use crate::support::cargo;
use crate::{bike_sharing, expect, folder_with, generator, of_package};

#[test]
fn the_crate_of_the_example_reads_and_writes_its_payloads() {
    let dir = folder_with("");
    let spec = bike_sharing();
    let out = dir.path().join("bike-sharing");
    let (stdout, _) = expect(
        &generator(
            dir.path(),
            &["generate", "--spec", &spec, "--out", "bike-sharing"],
        ),
        0,
    );
    assert!(
        stdout.contains("schemas: 22;") && stdout.contains("skipped: 0"),
        "{stdout}"
    );
    fs::create_dir(out.join("tests")).expect("a folder");
    fs::copy(
        of_package("examples/bike-sharing/payloads.rs"),
        out.join("tests/payloads.rs"),
    )
    .expect("copied");
    cargo(&out, &["test", "--quiet", "--tests"]);
    // each area compiles without the others
    cargo(
        &out,
        &[
            "check",
            "--quiet",
            "--no-default-features",
            "--features",
            "stations",
        ],
    );
}
