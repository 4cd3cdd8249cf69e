//! Help, completions, pipes and output for programs.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::{bike_sharing, expect, folder_with, generator, json_lines};

#[test]
fn help_tells_of_every_command_and_of_the_exit_codes() {
    let dir = folder_with("");
    let (help, _) = expect(&generator(dir.path(), &["--help"]), 0);
    for command in [
        "generate",
        "explain",
        "list",
        "lint",
        "docs",
        "completions",
        "Exit codes",
        "Examples",
    ] {
        assert!(help.contains(command), "{command}: {help}");
    }
    for command in ["generate", "explain", "list", "lint", "docs"] {
        let (help, _) = expect(&generator(dir.path(), &[command, "--help"]), 0);
        for part in ["Examples", "Exit codes", "--spec", "--message-format"] {
            assert!(help.contains(part), "{command}, {part}: {help}");
        }
    }
}

#[test]
fn completions_know_the_commands() {
    let dir = folder_with("");
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let (script, _) = expect(&generator(dir.path(), &["completions", shell]), 0);
        for word in ["explain", "message-format"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
    expect(&generator(dir.path(), &["completions", "dos"]), 2);
}

#[test]
fn a_reader_that_goes_away_is_no_fault() {
    let spec = bike_sharing();
    for arguments in [
        &["list", "--spec", &spec][..],
        &["explain", "Ride", "--spec", &spec],
        &["lint", "--level", "note", "--spec", &spec],
        &["completions", "bash"],
        &["lint-rules"],
    ] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_generator"))
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary runs");
        // closed before anything can be written to it
        drop(child.stdout.take());
        let stderr = BufReader::new(child.stderr.take().expect("piped"));
        let said: Vec<String> = stderr.lines().map(|line| line.expect("UTF-8")).collect();
        let status = child.wait().expect("it ends");
        assert!(said.is_empty(), "{arguments:?}: {said:?}");
        let expected = if arguments[0] == "lint" { 1 } else { 0 };
        assert_eq!(status.code(), Some(expected), "{arguments:?}");
    }
}

#[test]
fn generate_speaks_json_to_programs() {
    let dir = folder_with(
        "openapi: 3.0.3\ninfo: {title: x, version: '1'}\npaths: {}\ncomponents: {schemas: {A: {type: object, properties: {a: {type: string}}}}}\n",
    );
    let run = |more: &[&str]| {
        let mut arguments = vec![
            "generate",
            "--spec",
            "spec.yaml",
            "--out",
            "out",
            "--message-format",
            "json",
        ];
        arguments.extend(more);
        generator(dir.path(), &arguments)
    };
    let (stdout, stderr) = expect(&run(&["--check"]), 1);
    assert_eq!(stderr, "");
    let [result] = &json_lines(&stdout)[..] else {
        panic!("{stdout}")
    };
    let out_of_step = result["files"]["out_of_step"].as_array().expect("a list");
    assert!(out_of_step.contains(&"src/models/a.rs".into()), "{result}");
    assert!(!dir.path().join("out").exists());

    let (stdout, _) = expect(&run(&[]), 0);
    let [result] = &json_lines(&stdout)[..] else {
        panic!("{stdout}")
    };
    assert_eq!(result["schemas"], 1);
    assert_eq!(
        result["files"]["written"],
        out_of_step.len(),
        "what the check announced"
    );
    let (stdout, _) = expect(&run(&["--check"]), 0);
    assert_eq!(
        json_lines(&stdout)[0]["files"]["out_of_step"],
        serde_json::json!([])
    );

    std::fs::write(dir.path().join("spec.yaml"), "openapi: 9\n").expect("written");
    let (stdout, stderr) = expect(&run(&[]), 2);
    assert_eq!(stdout, "");
    assert_eq!(json_lines(&stderr)[0]["severity"], "error");
    std::fs::remove_file(dir.path().join("spec.yaml")).expect("removed");
    let (_, stderr) = expect(&run(&[]), 2);
    let message = json_lines(&stderr)[0]["message"].clone();
    assert!(message.as_str().expect("a text").contains("spec.yaml"));
}

#[test]
fn list_filters_and_says_when_nothing_fits() {
    let (dir, spec) = (folder_with(""), bike_sharing());
    let list = |more: &[&str]| {
        let mut arguments = vec!["list", "--spec", &spec];
        arguments.extend(more);
        generator(dir.path(), &arguments)
    };
    let names = |more: &[&str]| {
        let arguments: Vec<&str> = more
            .iter()
            .copied()
            .chain(["--message-format", "json"])
            .collect();
        let (stdout, _) = expect(&list(&arguments), 0);
        let lines = json_lines(&stdout);
        lines
            .iter()
            .map(|line| line["schema"].as_str().expect("a name").to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&["--kind", "enum"]), ["VehicleKind"]);
    assert_eq!(names(&["--kind", "alias"]), ["Position"]);
    assert_eq!(names(&["--kind", "any"]), ["Preferences"]);
    assert_eq!(
        names(&["--kind", "union"]),
        ["Vehicle", "Payment", "RideEvent"]
    );
    assert_eq!(
        names(&["--feature", "riders"]),
        ["Rider", "Preferences", "Problem"]
    );
    assert_eq!(
        names(&["--feature", "rides", "--name", "BIKE"]),
        ["CityBike", "CargoBike", "ElectricBike"]
    );

    let (stdout, _) = expect(&list(&["--kind", "enum"]), 0);
    let words: Vec<&str> = stdout.split_whitespace().collect();
    assert_eq!(
        words,
        [
            "VehicleKind",
            "enum",
            "vehicle_kind::VehicleKind",
            "stations"
        ]
    );
    let (stdout, stderr) = expect(&list(&["--name", "no such"]), 1);
    assert_eq!((stdout.as_str(), stderr.as_str()), ("", ""));
    let (_, stderr) = expect(&list(&["--feature", "ride"]), 2);
    assert!(stderr.contains("rides"), "{stderr}");
}
