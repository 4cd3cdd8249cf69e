//! `cargo xtask bench runtime`: reading, writing, cloning and comparing a conversation, beside the same structs with
//! derives; and how much machine code reading takes.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, ensure};
use object::{Object, ObjectSection};

use super::compile::add_ours;
use super::crates::{Bench, Build, dependencies};
use super::derives::{self, Impls};
use super::measure::{median, output};
use super::table::{Table, figure, ratio};
use super::{document, pinned_model, subset};

/// Decoding, encoding, cloning and comparing a full document, compared with serde's and std's derives on the same
/// structs.
///
/// The document is a CallbackConversation with every property set and three participants. Both
/// libraries run alternately in short batches; the table shows the medians and the fastest batches.
#[derive(Clone, Debug, clap::Args)]
pub struct RuntimeArgs {
    /// Number of runs of the program; the median counts
    #[arg(long, default_value_t = 5, value_name = "N")]
    repeat: usize,
}

const OURS: &str = "bench-ours";
const DERIVES: &str = "bench-derives";
const PASS: &str = "bench-pass";
/// Programs that differ in what they read a document as: its bytes, the models, the derives.
const PROGRAMS: [(&str, &str); 3] = [
    ("bench-text-nothing", "i32::from(json.is_empty())"),
    (
        "bench-text-ours",
        "i32::from(<bench_ours::MODEL as bench_ours::runtime::Model>::from_json(&json).is_ok())",
    ),
    (
        "bench-text-derives",
        "i32::from(serde_json::from_slice::<bench_derives::MODEL>(&json).is_ok())",
    ),
];

/// Builds the programs, runs them, and prints the tables.
///
/// # Errors
/// The pinned document is unusable, a build fails, or a program does.
pub fn run(args: &RuntimeArgs, root: &Path) -> anyhow::Result<()> {
    let model = pinned_model(root)?;
    let places = subset::choose(&model, 0)?;
    let text = document::full(&model, subset::START)?;
    let bench = Bench::new(root, "runtime")?;
    lay_out(&bench, root, &model, &places)?;
    let path = bench.write("document.json", &text)?;

    bench.prepare(PASS, Build::Release)?;
    let mut runs = Vec::new();
    for _ in 0..args.repeat.max(1) {
        let (_, said) = output(Command::new(bench.program(PASS)).arg(&path))?;
        let rows: Option<Vec<Row>> = said.lines().map(Row::of).collect();
        runs.push(rows.with_context(|| format!("{PASS} said {said:?}"))?);
    }
    ensure!(
        runs.iter().all(|run| run.len() == runs[0].len()),
        "{PASS} said something else each time"
    );
    println!(
        "{} with every property set: {} bytes, {} models\n",
        subset::START,
        text.len(),
        places.len()
    );
    let mut table = Table::new([
        "what",
        "ours, median µs",
        "derives, median µs",
        "times as fast",
        "ours, best µs",
        "derives, best µs",
        "times as fast, best",
    ]);
    for (number, row) in runs[0].iter().enumerate() {
        let column = |column: usize| {
            let nanoseconds = runs.iter().map(|run| run[number].nanoseconds[column]);
            median(nanoseconds.collect()) / 1000.0
        };
        let [ours_best, ours, derives_best, derives] = [0, 1, 2, 3].map(column);
        table.row([
            row.what.clone(),
            figure(ours),
            figure(derives),
            figure(derives / ours),
            figure(ours_best),
            figure(derives_best),
            figure(derives_best / ours_best),
        ]);
    }
    println!("{}", table.print());

    let mut sizes = Vec::new();
    for (name, _) in PROGRAMS {
        bench.prepare(name, Build::Release)?;
        sizes.push(text_size(&bench.program(name))? as f64);
    }
    let mut table = Table::new([
        "program that reads one document",
        "text section, bytes",
        "beyond nothing",
        "to derives",
    ]);
    for ((name, _), size) in PROGRAMS.iter().zip(&sizes) {
        table.row([
            name.trim_start_matches("bench-text-").to_owned(),
            size.to_string(),
            (size - sizes[0]).to_string(),
            ratio(*size, sizes[2]),
        ]);
    }
    print!("{}", table.print());
    Ok(())
}

/// A line of what the program prints.
struct Row {
    what: String,
    nanoseconds: [f64; 4],
}

impl Row {
    fn of(line: &str) -> Option<Self> {
        let mut cells = line.split('\t');
        let what = cells.next()?.to_owned();
        let figures: Option<Vec<f64>> = cells.map(|cell| cell.parse().ok()).collect();
        Some(Self {
            what,
            nanoseconds: figures?.try_into().ok()?,
        })
    }
}

fn lay_out(
    bench: &Bench,
    root: &Path,
    model: &generator::ir::Model,
    places: &[usize],
) -> anyhow::Result<()> {
    let derive = dependencies(
        root,
        &["chrono", "serde", "serde_json"],
        &[("chrono", "serde"), ("serde", "derive")],
    )?;
    add_ours(bench, root, model, places)?;
    bench.add(
        DERIVES,
        &derive,
        derives::files(model, places, Impls::Derives),
    )?;
    let json = dependencies(root, &["serde_json"], &[])?;
    let path = |name: &str| format!("{name} = {{ path = \"../{name}\" }}\n");
    let ident = model
        .types
        .iter()
        .find(|ty| ty.wire_name == subset::START)
        .map_or(subset::START, |ty| ty.ident.as_str());
    bench.add(
        PASS,
        &format!("{json}{}{}", path(OURS), path(DERIVES)),
        [(
            "main.rs",
            include_str!("programs/pass.rs").replace("MODEL", ident),
        )],
    )?;
    for (name, read) in PROGRAMS {
        let library = match name {
            "bench-text-ours" => path(OURS),
            "bench-text-derives" => path(DERIVES),
            _ => String::new(),
        };
        let main = include_str!("programs/text.rs")
            .replace("READ", read)
            .replace("MODEL", ident);
        bench.add(name, &format!("{json}{library}"), [("main.rs", main)])?;
    }
    Ok(())
}

/// The size of a program's machine code.
fn text_size(program: &Path) -> anyhow::Result<u64> {
    let bytes = std::fs::read(program).with_context(|| format!("reading {}", program.display()))?;
    let file =
        object::File::parse(&*bytes).with_context(|| format!("reading {}", program.display()))?;
    file.section_by_name(".text")
        .or_else(|| file.section_by_name("__text"))
        .map(|section| section.size())
        .with_context(|| format!("{} has no text section", program.display()))
}
