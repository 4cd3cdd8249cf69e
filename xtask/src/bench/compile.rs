//! `cargo xtask bench compile`: what building the models costs, beside the same structs with
//! derives and without any impl.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use anyhow::{Context, ensure};
use generator::ir::{Model, TypeKind};

use super::crates::{Bench, Build, dependencies, models_manifest, read};
use super::derives::{self, Impls};
use super::measure::{Cost, median_cost};
use super::table::{Table, figure, ratio};
use super::{pinned_model, subset};

/// The cost of building the models, compared with serde's derives on the same structs.
///
/// CPU seconds of cargo and its child processes, and the peak memory of the largest process, with
/// dependencies already built and incremental compilation off.
#[derive(Clone, Debug, clap::Args)]
pub struct CompileArgs {
    /// Number of models: those used by CallbackConversation and their neighbors
    #[arg(long, default_value_t = 500, value_name = "N")]
    models: usize,
    /// Use all models; the derives alone take minutes and 9 GB
    #[arg(long, conflicts_with = "models")]
    all: bool,
    /// Measure only these
    #[arg(long, value_delimiter = ',')]
    only: Vec<Variant>,
    /// Kinds of build; programs that use the models are never only checked
    #[arg(long, value_delimiter = ',', default_values = ["check", "release"])]
    build: Vec<Build>,
    /// Number of interleaved measurements of each; the median counts
    #[arg(long, default_value_t = 1, value_name = "N")]
    repeat: usize,
}

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
enum Variant {
    /// The structs without any implsss
    Bare,
    /// The structs with the derives of std and serde
    Derives,
    /// The models of this project
    Ours,
    /// The same with the feature `setters`
    Setters,
    /// All models with only the feature `conversations`
    Area,
    /// The structs with derives, and a program that decodes and encodes each of them
    UserDerives,
    /// The models of this project, and the same program
    UserOurs,
}

impl Variant {
    fn about(self) -> &'static str {
        match self {
            Self::Bare => "bare structs",
            Self::Derives => "derives",
            Self::Ours => "ours",
            Self::Setters => "ours, `setters`",
            Self::Area => "ours, only `conversations`",
            Self::UserDerives => "derives, and a program that uses all",
            Self::UserOurs => "ours, and a program that uses all",
        }
    }

    fn is_user(self) -> bool {
        matches!(self, Self::UserDerives | Self::UserOurs)
    }

    /// The crate to build, and the ones to build with it.
    fn crates(self) -> (&'static str, &'static [&'static str]) {
        match self {
            Self::Bare => (BARE, &[]),
            Self::Derives => (DERIVES, &[]),
            Self::Ours | Self::Setters | Self::Area => (OURS, &[]),
            Self::UserDerives => (USER_DERIVES, &[DERIVES]),
            Self::UserOurs => (USER_OURS, &[OURS]),
        }
    }

    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Setters => &["--features", "setters"],
            Self::Area => &["--no-default-features", "--features", "conversations"],
            _ => &[],
        }
    }

    /// The crate that has the same dependencies and nothing else.
    fn dependencies(self) -> &'static str {
        match self {
            Self::Derives | Self::UserDerives => DEPENDENCIES_DERIVES,
            Self::Bare | Self::Ours | Self::Setters | Self::Area | Self::UserOurs => DEPENDENCIES,
        }
    }

    /// What it is compared with.
    fn reference(self) -> Self {
        if self.is_user() {
            Self::UserDerives
        } else {
            Self::Derives
        }
    }
}

const BARE: &str = "bench-bare";
const DERIVES: &str = "bench-derives";
const OURS: &str = "bench-ours";
const USER_DERIVES: &str = "bench-user-derives";
const USER_OURS: &str = "bench-user-ours";
const DEPENDENCIES: &str = "bench-dependencies";
const DEPENDENCIES_DERIVES: &str = "bench-dependencies-derives";

/// Lays out the crates, measures, and prints the table.
///
/// # Errors
/// The pinned document is unusable, a crate cannot be written, or a build fails.
pub fn run(args: &CompileArgs, root: &Path) -> anyhow::Result<()> {
    let model = pinned_model(root)?;
    let places = if args.all {
        (0..model.types.len()).collect()
    } else {
        subset::choose(&model, args.models)?
    };
    let variants = variants(args)?;
    let bench = lay_out(root, &model, &places, &variants)?;

    let mut runs: BTreeMap<(Variant, Build), Vec<Cost>> = BTreeMap::new();
    for turn in 0..args.repeat.max(1) {
        for variant in &variants {
            for build in builds(args, *variant) {
                if turn == 0 {
                    bench.prepare(variant.dependencies(), build)?;
                }
                eprintln!("measuring {}: {}", variant.about(), build.command());
                let (name, with) = variant.crates();
                let cost = bench.cost(name, with, build, variant.arguments())?;
                runs.entry((*variant, build)).or_default().push(cost);
            }
        }
    }
    let costs: BTreeMap<(Variant, Build), Cost> = runs
        .into_iter()
        .map(|(key, runs)| (key, median_cost(&runs)))
        .collect();
    println!("{} models, {}\n", places.len(), size(&model, &places));
    print!("{}", table(&costs));
    Ok(())
}

fn variants(args: &CompileArgs) -> anyhow::Result<Vec<Variant>> {
    use Variant::{Area, Bare, Derives, Ours, Setters, UserDerives, UserOurs};
    let chosen = match (args.only.is_empty(), args.all) {
        (false, _) => args.only.clone(),
        (true, false) => vec![Bare, Derives, Ours, Setters, UserDerives, UserOurs],
        (true, true) => vec![Bare, Derives, Ours, Setters, Area],
    };
    ensure!(
        args.all || !chosen.contains(&Area),
        "one area is measured against all models; add --all"
    );
    Ok(chosen)
}

/// How a variant is built; a program is more than checked, since it is made to be run.
fn builds(args: &CompileArgs, variant: Variant) -> BTreeSet<Build> {
    args.build
        .iter()
        .map(|build| match build {
            Build::Check if variant.is_user() => Build::Dev,
            build => *build,
        })
        .collect()
}

fn lay_out(
    root: &Path,
    model: &Model,
    places: &[usize],
    variants: &[Variant],
) -> anyhow::Result<Bench> {
    let bench = Bench::new(root, "compile")?;
    let plain = dependencies(root, &["chrono", "indexmap", "serde", "serde_json"], &[])?;
    let derive = dependencies(
        root,
        &["chrono", "serde", "serde_json"],
        &[("chrono", "serde"), ("serde", "derive")],
    )?;
    bench.add(DEPENDENCIES, &plain, [("lib.rs", "")])?;
    bench.add(DEPENDENCIES_DERIVES, &derive, [("lib.rs", "")])?;

    let crates: BTreeSet<&str> = variants
        .iter()
        .flat_map(|variant| {
            let (name, with) = variant.crates();
            [name].into_iter().chain(with.iter().copied())
        })
        .collect();
    for name in crates {
        match name {
            BARE => bench.add(BARE, &plain, derives::files(model, places, Impls::Bare))?,
            DERIVES => bench.add(
                DERIVES,
                &derive,
                derives::files(model, places, Impls::Derives),
            )?,
            OURS => add_ours(&bench, root, model, places)?,
            USER_OURS => add_user(&bench, USER_OURS, OURS, &plain, model, places)?,
            _ => add_user(&bench, USER_DERIVES, DERIVES, &derive, model, places)?,
        }
    }
    Ok(bench)
}

/// The crate as it is checked in, with only the chosen models, under the name `bench-ours`.
///
/// # Errors
/// A file cannot be read or written, or a chosen model is not in the crate.
pub fn add_ours(bench: &Bench, root: &Path, model: &Model, places: &[usize]) -> anyhow::Result<()> {
    let source = root.join("generated-models/src");
    let chosen: BTreeSet<&str> = places
        .iter()
        .map(|place| model.types[*place].ident.as_str())
        .collect();
    let mut modules = BTreeSet::new();
    let mut lib = String::new();
    for line in read(&source.join("lib.rs"))?.lines() {
        if let Some((module, ty)) = listed(line) {
            if !chosen.contains(ty) {
                continue;
            }
            modules.insert(module.to_owned());
        }
        let _ = writeln!(lib, "{line}");
    }
    // the events need models that may not be among the chosen ones
    let events =
        "#[cfg(feature = \"notification-events\")]\n#[rustfmt::skip]\npub mod notifications;\n";
    let lib = lib.replace(events, "");
    ensure!(
        modules.len() == places.len(),
        "generated-models/src/lib.rs lists {} of {} models; `cargo xtask regen` brings it in step",
        modules.len(),
        places.len()
    );
    let manifest = models_manifest(root).context("the manifest of generated-models")?;
    bench.add_folder(OURS, &manifest, &source, &lib, &modules)
}

/// The module and the type of a line of the list of models: `["feature"] module Type;`.
fn listed(line: &str) -> Option<(&str, &str)> {
    let (_, listed) = line.trim().strip_prefix('[')?.split_once("] ")?;
    listed.strip_suffix(';')?.split_once(' ')
}

/// A program that reads and writes each of the models.
fn add_user(
    bench: &Bench,
    name: &str,
    library: &str,
    dependencies: &str,
    model: &Model,
    places: &[usize],
) -> anyhow::Result<()> {
    let mut main = r#"//! Reads and writes a model that the first argument chooses.

type Pass = fn(&[u8]) -> Result<Vec<u8>, serde_json::Error>;

fn pass<T: serde::Serialize + serde::de::DeserializeOwned>(
    json: &[u8],
) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(&serde_json::from_slice::<T>(json)?)
}

fn main() {
    let chosen = std::env::args().nth(1).unwrap_or_default();
    let json = std::env::args().nth(2).unwrap_or_default();
    let found = MODELS.iter().find(|model| model.0 == chosen);
    println!("{:?}", found.map(|model| (model.1)(json.as_bytes())));
}

const MODELS: &[(&str, Pass)] = &[
"#
    .to_owned();
    let path = library.replace('-', "_");
    for ty in places.iter().map(|place| &model.types[*place]) {
        // an alias may be of a type that has no impls of its own
        if !matches!(ty.kind, TypeKind::Alias(_) | TypeKind::Enum(_)) {
            let _ = writeln!(main, "    (\"{0}\", pass::<{path}::{0}>),", ty.ident);
        }
    }
    main.push_str("];\n");
    let manifest = format!("{dependencies}{library} = {{ path = \"../{library}\" }}\n");
    bench.add(name, &manifest, [("main.rs", main)])
}

/// How much there is in the types.
fn size(model: &Model, places: &[usize]) -> String {
    let (mut fields, mut enums, mut values) = (0, 0, 0);
    for place in places {
        let root = &model.types[*place];
        for ty in std::iter::once(root).chain(&root.inline) {
            match &ty.kind {
                TypeKind::Struct(shape) => fields += shape.fields.len(),
                TypeKind::Enum(list) => {
                    enums += 1;
                    values += list.variants.len();
                }
                TypeKind::Any | TypeKind::Alias(_) | TypeKind::Union(_) => {}
            }
        }
    }
    format!("{fields} properties, {enums} enums with {values} values")
}

fn table(costs: &BTreeMap<(Variant, Build), Cost>) -> String {
    let mut table = Table::new([
        "what", "command", "CPU s", "wall s", "peak MB", "CPU", "peak",
    ]);
    for ((variant, build), cost) in costs {
        let against = |quantity: fn(&Cost) -> f64| match costs.get(&(variant.reference(), *build)) {
            Some(reference) => ratio(quantity(cost), quantity(reference)),
            None => "-".to_owned(),
        };
        table.row([
            variant.about().to_owned(),
            format!("`{}`", build.command()),
            figure(cost.cpu),
            figure(cost.wall),
            figure(cost.peak),
            against(|cost| cost.cpu),
            against(|cost| cost.peak),
        ]);
    }
    let mut text = table.print();
    let whole = |build| costs.get(&(Variant::Ours, build));
    for build in [Build::Check, Build::Release] {
        if let (Some(all), Some(area)) = (whole(build), costs.get(&(Variant::Area, build))) {
            let _ = writeln!(
                text,
                "\n`{}` with only `conversations` takes {} of the CPU time of all models.",
                build.command(),
                ratio(area.cpu, all.cpu)
            );
        }
    }
    text
}
