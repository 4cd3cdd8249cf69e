//! Documents in which names fold to one another at every level: schemas, properties, values, inline types and branches.

#[path = "support/sound.rs"]
mod sound;

use serde_json::{Map, Value, json};

/// Numbers that look random and are the same in every run (SplitMix64).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % limit as u64).expect("below a usize")
    }

    fn pick<'a>(&mut self, texts: &[&'a str]) -> &'a str {
        texts[self.below(texts.len())]
    }
}

/// Few names, most of which are one in Rust, and the names that the generator itself gives to losers and beside types.
const NAMES: &[&str] = &[
    "x-y",
    "x_y",
    "X-Y",
    "xY",
    "XY",
    "x y",
    "x.y",
    "XYValue",
    "XYBase",
    "x-y-value",
    "XY_89df49",
    "type",
    "Type",
    "r#type",
    "Other",
    "other",
    "Value",
    "extra",
    "Self",
    "",
    "1",
    "_",
];

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{}", name.replace('~', "~0").replace('/', "~1"))})
}

fn properties(random: &mut Random, depth: usize, schemas: &[&str]) -> Value {
    let count = 1 + random.below(4);
    let entries = (0..count).map(|_| {
        let name = random.pick(NAMES).to_owned();
        (name, schema(random, depth + 1, schemas))
    });
    Value::Object(entries.collect())
}

fn schema(random: &mut Random, depth: usize, schemas: &[&str]) -> Value {
    let kinds = if depth > 2 { 3 } else { 9 };
    match random.below(kinds) {
        0 => {
            let values: Vec<&str> = (0..3).map(|_| random.pick(NAMES)).collect();
            json!({"type": "string", "enum": values})
        }
        1 => json!({"type": "integer"}),
        2 => reference(random.pick(schemas)),
        3 | 4 => json!({"type": "object", "properties": properties(random, depth, schemas)}),
        5 => json!({"type": "array", "items": schema(random, depth + 1, schemas)}),
        6 => {
            let mut branches = vec![json!({"type": "string"})];
            branches.push(reference(random.pick(schemas)));
            branches.push(json!({
                "title": random.pick(NAMES),
                "type": "object",
                "properties": properties(random, depth, schemas),
            }));
            json!({"oneOf": branches})
        }
        7 => json!({
            "allOf": [
                reference(random.pick(schemas)),
                {"type": "object", "properties": properties(random, depth, schemas)},
            ],
        }),
        _ => {
            let name = random.pick(NAMES);
            let mut definitions = Map::new();
            definitions.insert(name.to_owned(), schema(random, depth + 1, schemas));
            json!({
                "type": "object",
                "properties": properties(random, depth, schemas),
                "$defs": definitions,
            })
        }
    }
}

fn document(seed: u64) -> Vec<u8> {
    let mut random = Random(seed);
    let mut names: Vec<&str> = (0..2 + random.below(4))
        .map(|_| random.pick(NAMES))
        .collect();
    names.sort_unstable();
    names.dedup();
    let schemas: Map<String, Value> = names
        .iter()
        .map(|name| ((*name).to_owned(), schema(&mut random, 0, &names)))
        .collect();
    let document = json!({
        "openapi": "3.1.0",
        "info": {"title": "Folding", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    });
    document.to_string().into_bytes()
}

#[test]
fn names_that_fold_are_given_once() {
    for seed in 0..400 {
        let bytes = document(seed);
        let outcome = std::panic::catch_unwind(|| sound::check(&bytes));
        assert!(
            outcome.unwrap_or(false),
            "seed {seed}: {}",
            String::from_utf8_lossy(&bytes)
        );
    }
}
