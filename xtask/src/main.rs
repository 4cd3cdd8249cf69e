//! `cargo xtask`: the workspace's own commands.

#![forbid(unsafe_code)]

use std::io::{stderr, stdout};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::bench::{BenchCommand, bench};
use xtask::docs::{Inspect, PinnedDocs, docs, inspect};
use xtask::drift::DriftArgs;
use xtask::features::{FeaturesArgs, features};
use xtask::regen::{RegenArgs, regen};
use xtask::spec::ImportArgs;
use xtask::update::{PinUpstreamArgs, UpdateArgs, pin_upstream, update};
use xtask::upstream::command::FetchArgs;
use xtask::{drift, upstream, workspace};

#[derive(Debug, Parser)]
#[command(name = "cargo xtask", about = "The workspace's own commands")]
enum Command {
    Regen(RegenArgs),
    Drift(DriftArgs),
    Update(UpdateArgs),
    Docs(PinnedDocs),
    #[command(flatten)]
    Inspect(Inspect),
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
    Update(PinUpstreamArgs),
    Import(ImportArgs),
}

fn main() -> ExitCode {
    match run() {
        Ok(code) => code.into(),
        Err(error) => {
            eprintln!("error: {error:#}");
            2.into()
        }
    }
}

fn run() -> anyhow::Result<u8> {
    let root = workspace();
    let code = match Command::parse() {
        Command::Regen(args) => regen(&args, &root).exit_code(),
        Command::Docs(args) => docs(&args, &root).exit_code(),
        Command::Inspect(command) => inspect(&command, &root).exit_code(),
        Command::Features(args) => {
            features(&args, &root)?;
            0
        }
        Command::Bench(command) => {
            bench(&command, &root)?;
            0
        }
        Command::Drift(args) => {
            let mut progress = upstream::for_stderr();
            drift::run(
                &args,
                &root,
                progress.as_mut(),
                &mut stdout(),
                &mut stderr(),
            )
        }
        Command::Update(args) => {
            let mut progress = upstream::for_stderr();
            update(
                &args,
                &root,
                progress.as_mut(),
                &mut stdout(),
                &mut stderr(),
            )
        }
        Command::Spec(Spec::Import(args)) => {
            xtask::spec::import(&args, &root, &mut stdout(), &mut stderr())
        }
        Command::Spec(Spec::Fetch(args)) => {
            let mut progress = upstream::for_stderr();
            upstream::command::run(&args, progress.as_mut(), &mut stdout(), &mut stderr())?
        }
        Command::Spec(Spec::Update(args)) => {
            let mut progress = upstream::for_stderr();
            pin_upstream(
                &args,
                &root,
                progress.as_mut(),
                &mut stdout(),
                &mut stderr(),
            )
        }
    };
    Ok(code)
}
