//! `cargo xtask bench growth`: how the generator's time grows with the document.

use std::process::Command;
use std::time::Instant;

use anyhow::{Context, ensure};
use clap::ValueEnum;
use generator::drift::{self, Day, Policy, Side};
use generator::generate::{Config, Layout, Package, generate, resolve};
use generator::names::Renames;
use generator::render::Templates;
use generator::secrets::Secrets;
use generator::spec::{Source, Spec, TOPICS, load};
use serde_json::{Map, Value, json};

use super::measure::output;
use super::table::{Table, figure};

/// What there is more of in a larger document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Grow {
    /// Schemas, with an operation for every third
    Schemas,
    /// Tags with an operation each, all of which reach all of as many schemas
    Tags,
    /// Operations on the same thousand schemas
    Operations,
    /// Notification topics of the same thousand schemas
    Topics,
}

/// How the time of loading, generating and comparing grows with the document.
#[derive(Clone, Debug, clap::Args)]
pub struct GrowthArgs {
    /// What there is more of in a larger document
    #[arg(long, value_enum, value_delimiter = ',', default_values_t = [Grow::Schemas, Grow::Tags, Grow::Operations, Grow::Topics])]
    grow: Vec<Grow>,
    /// How many there are
    #[arg(long, value_delimiter = ',', default_values_t = [1_000, 5_000, 20_000, 50_000])]
    sizes: Vec<usize>,
    /// Measure in this process and print only seconds
    #[arg(long, hide = true)]
    plain: bool,
}

/// Measures each size in a process of its own and prints the table.
///
/// # Errors
/// A made document is refused, or a process cannot be run.
pub fn run(args: &GrowthArgs) -> anyhow::Result<()> {
    if args.plain {
        for (grow, count) in pairs(args) {
            let [load, generate, drift] = steps(grow, count)?;
            println!("{load} {generate} {drift}");
        }
        return Ok(());
    }
    let mut table = Table::new([
        "growing",
        "number",
        "load s",
        "generate s",
        "drift s",
        "µs for each: load",
        "generate",
        "drift",
        "CPU s of all",
        "peak MB",
    ]);
    let program = std::env::current_exe().context("finding this program")?;
    for (grow, count) in pairs(args) {
        let name = grow
            .to_possible_value()
            .map_or_else(String::new, |value| value.get_name().to_owned());
        eprintln!("measuring {count} {name}");
        let mut command = Command::new(&program);
        command.args(["bench", "growth", "--plain", "--grow", &name]);
        command.args(["--sizes", &count.to_string()]);
        let (cost, said) = output(&mut command)?;
        let times: Vec<f64> = said
            .split_whitespace()
            .map(str::parse)
            .collect::<Result<_, _>>()
            .with_context(|| format!("the process said {said:?}"))?;
        ensure!(times.len() == 3, "the process said {said:?}");
        let each = |step: usize| figure(times[step] * 1e6 / count as f64);
        table.row([
            name,
            count.to_string(),
            figure(times[0]),
            figure(times[1]),
            figure(times[2]),
            each(0),
            each(1),
            each(2),
            figure(cost.cpu),
            figure(cost.peak),
        ]);
    }
    print!("{}", table.print());
    Ok(())
}

/// Each thing that grows with each number of it.
fn pairs(args: &GrowthArgs) -> impl Iterator<Item = (Grow, usize)> {
    let sizes = &args.sizes;
    let pairs = |grow: &Grow| {
        let grow = *grow;
        sizes.iter().map(move |count| (grow, *count))
    };
    args.grow.iter().flat_map(pairs)
}

/// Seconds for loading, generating and comparing.
fn steps(grow: Grow, count: usize) -> anyhow::Result<[f64; 3]> {
    let source = document(grow, count, false);
    let start = Instant::now();
    let spec = read(source)?;
    let loaded = start.elapsed();

    let config = Config {
        templates: Templates::built_in()?,
        renames: Renames::default(),
        secrets: Secrets::default(),
        layout: Layout::Standalone(Package::named("models")),
        operations: true,
    };
    let start = Instant::now();
    let outcome = generate(&spec, &config);
    let generated = start.elapsed();
    ensure!(
        outcome.is_ok() && outcome.counts.schemas == schemas_of(grow, count),
        "the made document was refused: {:?}",
        outcome.diagnostics.first()
    );

    let newer = read(document(grow, count, true))?;
    let (newer_model, _) = resolve(&newer, &Renames::default());
    let start = Instant::now();
    let report = drift::compare(
        Side::new(&spec, &outcome.model),
        Side::new(&newer, &newer_model),
        &Policy::default(),
        Day::from_unix_seconds(0),
    );
    let compared = start.elapsed();
    ensure!(
        !report.findings.is_empty(),
        "the made documents differ, and no difference was found"
    );
    Ok([loaded, generated, compared].map(|time| time.as_secs_f64()))
}

fn read(text: String) -> anyhow::Result<Spec> {
    let loaded = load(&[Source {
        name: "made".to_owned(),
        bytes: text.into_bytes(),
    }]);
    loaded
        .spec
        .with_context(|| format!("the made document was refused: {:?}", loaded.diagnostics))
}

/// How many areas the made documents have, as many as the platform's.
const AREAS: usize = 80;
/// How many schemas refer to each other, and how many all others refer to.
const CLUSTER: usize = 25;
const SHARED: usize = 8;

/// How many schemas there are where something else grows.
const SCHEMAS: usize = 1_000;

/// How many schemas a made document has.
fn schemas_of(grow: Grow, count: usize) -> usize {
    match grow {
        Grow::Schemas | Grow::Tags => count,
        Grow::Operations | Grow::Topics => SCHEMAS,
    }
}

/// A document with as many schemas, each with as much in it as an API's usually have: a schema refers to
/// its neighbours and to a few that the whole API shares, so that what an operation reaches does not grow
/// with the document; where tags grow, each schema refers to the next one, so that all are reached. The newer of two
/// has a property and a value more in every tenth schema.
fn document(grow: Grow, number: usize, newer: bool) -> String {
    let count = schemas_of(grow, number);
    let name = |index: usize| format!("Schema{index}");
    let reference = |index: usize| json!({"$ref": format!("#/components/schemas/{}", name(index))});
    let (mut schemas, mut paths) = (Map::new(), Map::new());
    for index in 0..count {
        let cluster = index - index % CLUSTER;
        let neighbour = (cluster + index * 7 % CLUSTER).min(count - 1);
        let changed = newer && index % 10 == 0;
        let mut values = vec!["ACTIVE", "INACTIVE", "DELETED", "a.b", "c-d"];
        let mut properties = json!({
            "id": {"type": "string", "description": "Identifies it.", "readOnly": true},
            "count": {"type": "integer", "format": "int32"},
            "dateCreated": {"type": "string", "format": "date-time"},
            "parent": reference(cluster),
            "others": {"type": "array", "items": reference(neighbour)},
            "division": reference(index % SHARED.min(count)),
            "attributes": {"type": "object", "additionalProperties": {"type": "string"}},
        });
        if changed {
            values.push("TO_COME");
            properties["added"] = json!({"type": "boolean"});
        }
        properties["state"] = json!({"type": "string", "enum": values});
        schemas.insert(
            name(index),
            json!({"type": "object", "required": ["id"], "properties": properties}),
        );
        if grow == Grow::Tags {
            schemas[&name(index)]["properties"]["next"] = reference((index + 1) % count);
        }
        if grow == Grow::Schemas && index % 3 == 0 {
            let answer = json!({"description": "", "content": {
                "application/json": {"schema": reference(index)}
            }});
            paths.insert(
                format!("/api/v2/things{index}/{{id}}"),
                json!({"get": {
                    "operationId": format!("getThing{index}"),
                    "tags": [format!("Area {}", index * AREAS / count)],
                    "parameters": [
                        {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}
                    ],
                    "responses": {"200": answer}
                }}),
            );
        }
    }
    let mut topics = Map::new();
    for index in 0..number {
        let schema = index % count;
        let tag = match grow {
            Grow::Schemas => break,
            Grow::Topics => {
                topics.insert(format!("v2.things{index}.{{id}}"), json!(name(schema)));
                continue;
            }
            Grow::Tags => format!("Tag {index}"),
            Grow::Operations => format!("Area {}", index * AREAS / number),
        };
        let body = json!({"application/json": {"schema": reference(schema)}});
        paths.insert(
            format!("/api/v2/things{index}"),
            json!({"post": {
                "operationId": format!("postThing{index}"),
                "tags": [tag],
                "requestBody": {"content": body},
                "responses": {"200": {"description": "", "content": body}}
            }}),
        );
    }
    let mut document: Value = json!({
        "openapi": "3.0.3",
        "info": {"title": "Made", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    });
    if !topics.is_empty() {
        document[TOPICS] = Value::Object(topics);
    }
    document.to_string()
}
