//! `cargo xtask`: the workspace's own commands.

#![forbid(unsafe_code)]

use std::io::{stderr, stdout};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::regen::{RegenArgs, regen};
use xtask::{upstream, workspace};

#[derive(Debug, Parser)]
#[command(name = "cargo xtask", about = "The workspace's own commands")]
enum Command {
    Regen(RegenArgs),
    /// The pinned specification
    #[command(subcommand)]
    Spec(Spec),
}

#[derive(Debug, Subcommand)]
enum Spec {
    Fetch(upstream::command::FetchArgs),
    /// Pin a document: its facts as canonical OpenAPI 3.0 YAML
    Import(xtask::spec::ImportArgs),
}

fn main() -> std::io::Result<ExitCode> {
    match Command::parse() {
        Command::Regen(args) => Ok(ExitCode::from(regen(&args, &workspace()).exit_code())),
        Command::Spec(Spec::Import(args)) => match xtask::spec::import(&args) {
            Ok(()) => Ok(ExitCode::SUCCESS),
            Err(error) => {
                eprintln!("error: {error:#}");
                Ok(ExitCode::from(2))
            }
        },
        Command::Spec(Spec::Fetch(args)) => {
            let mut progress = upstream::for_stderr();
            upstream::command::run(&args, progress.as_mut(), &mut stdout(), &mut stderr())
                .map(ExitCode::from)
        }
    }
}
