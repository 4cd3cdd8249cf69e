//! `cargo xtask bench`: what the models cost, measured beside serde's derives on the same types.
//!
//! Each measurement compares like with like in one sitting; the ratios are the result, absolute
//! times belong to the machine. `subset` chooses models, `derives` prints the types to compare
//! with, `crates` lays out crates in a workspace of their own, `measure` runs a command and counts.

mod compile;
mod crates;
mod derives;
mod document;
mod growth;
mod measure;
mod peers;
mod regen;
mod runtime;
mod subset;
mod table;

use std::path::Path;

use anyhow::Context;
use generator::ir::Model;

use crate::regen::pinned;

/// Measure the cost of the models
#[derive(Clone, Debug, clap::Subcommand)]
pub enum BenchCommand {
    /// Measure the cost of building the models, compared with serde's derives on the same structs
    Compile(compile::CompileArgs),
    /// Measure decoding and encoding, compared with serde's derives on the same structs
    Runtime(runtime::RuntimeArgs),
    /// Measure the regeneration commands as typed
    Regen(regen::RegenArgs),
    /// Measure how the generator's run time grows with the document
    Growth(growth::GrowthArgs),
    /// Measure other generators, which are installed for this, on the pinned document
    Peers(peers::PeersArgs),
}

/// Runs the command in the workspace at `root`.
///
/// # Errors
/// The pinned document is unusable, a crate cannot be written, or a command fails.
pub fn bench(command: &BenchCommand, root: &Path) -> anyhow::Result<()> {
    match command {
        BenchCommand::Compile(args) => compile::run(args, root),
        BenchCommand::Runtime(args) => runtime::run(args, root),
        BenchCommand::Regen(args) => regen::run(args, root),
        BenchCommand::Growth(args) => growth::run(args),
        BenchCommand::Peers(args) => peers::run(args, root),
    }
}

/// The types of the pinned document, as the generator sees them.
fn pinned_model(root: &Path) -> anyhow::Result<Model> {
    let files = pinned(root)?.read()?;
    let spec = files
        .load()
        .spec
        .context("the pinned document has errors; `cargo xtask regen` shows them")?;
    Ok(generator::generate::resolve(&spec, &files.renames).0)
}
