//! `cargo xtask`: the workspace's own commands.

#![forbid(unsafe_code)]

use std::io::{stderr, stdout};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use generator::spec::{Projection, Source, import};
use xtask::bench::{BenchCommand, bench};
use xtask::drift::{DriftArgs, Pinned};
use xtask::features::{FeaturesArgs, features};
use xtask::regen::{RegenArgs, pinned, regen};
use xtask::spec::ImportArgs;
use xtask::update::{UpdateArgs, update};
use xtask::upstream::command::FetchArgs;
use xtask::{drift, upstream, workspace};

#[derive(Debug, Parser)]
#[command(name = "cargo xtask", about = "The workspace's own commands")]
enum Command {
    Regen(RegenArgs),
    Drift(DriftArgs),
    Features(FeaturesArgs),
    /// What the models cost, measured beside serde's derives
    #[command(subcommand)]
    Bench(BenchCommand),
    /// The pinned specification
    #[command(subcommand)]
    Spec(Spec),
}

#[derive(Debug, Subcommand)]
enum Spec {
    Fetch(FetchArgs),
    Update(UpdateArgs),
    /// Pin a document: its facts as canonical OpenAPI 3.0 YAML
    Import(ImportArgs),
}

fn main() -> anyhow::Result<ExitCode> {
    let root = workspace();
    let code = match Command::parse() {
        Command::Regen(args) => regen(&args, &root).exit_code(),
        Command::Features(args) => {
            features(&args, &root)?;
            0
        }
        Command::Bench(command) => {
            bench(&command, &root)?;
            0
        }
        Command::Drift(args) => {
            let (documents, _, _) = pinned(&root)?;
            let projection = xtask::spec::read_provenance(&root.join("specs"))
                .ok()
                .and_then(|provenance| Projection::from_name(&provenance.platform?.projection))
                .unwrap_or(Projection::Facts);
            let pinned = Pinned {
                documents,
                policy: root.join("specs/drift.toml"),
                project: &|source| project(source, projection),
            };
            let mut progress = upstream::for_stderr();
            drift::run(
                &args,
                &pinned,
                progress.as_mut(),
                &mut stdout(),
                &mut stderr(),
            )?
        }
        Command::Spec(Spec::Import(args)) => match xtask::spec::import(&args) {
            Ok(()) => 0,
            Err(error) => {
                eprintln!("error: {error:#}");
                2
            }
        },
        Command::Spec(Spec::Fetch(args)) => {
            let mut progress = upstream::for_stderr();
            upstream::command::run(&args, progress.as_mut(), &mut stdout(), &mut stderr())?
        }
        Command::Spec(Spec::Update(args)) => {
            let mut progress = upstream::for_stderr();
            update(&args, &root, progress.as_mut())
        }
    };
    Ok(ExitCode::from(code))
}

/// Another document with no more in it than the pinned one was made of; topics that it has besides
/// are left out, as they are from the pinned platform document.
fn project(source: Source, projection: Projection) -> Result<Source, String> {
    match import(&source, projection) {
        (Some(imported), _) => Ok(Source {
            name: source.name,
            bytes: imported.platform.into_bytes(),
        }),
        (None, diagnostics) => Err(generator::spec::render::to_text(
            &diagnostics,
            std::slice::from_ref(&source),
            false,
        )),
    }
}
