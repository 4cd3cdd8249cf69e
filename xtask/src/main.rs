//! `cargo xtask`: the workspace's own commands.

#![forbid(unsafe_code)]

use std::io::{stderr, stdout};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::upstream;

#[derive(Debug, Parser)]
#[command(name = "cargo xtask", about = "The workspace's own commands")]
enum Command {
    /// The pinned specification
    #[command(subcommand)]
    Spec(Spec),
}

#[derive(Debug, Subcommand)]
enum Spec {
    Fetch(upstream::command::FetchArgs),
}

fn main() -> std::io::Result<ExitCode> {
    match Command::parse() {
        Command::Spec(Spec::Fetch(args)) => {
            let mut progress = upstream::for_stderr();
            upstream::command::run(&args, progress.as_mut(), &mut stdout(), &mut stderr())
                .map(ExitCode::from)
        }
    }
}
