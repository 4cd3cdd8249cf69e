//! The same document gives the same bytes, whatever the threads do and in whichever order its objects list their keys.

mod support;

use generator::names::Renames;
use generator::spec::Source;
use serde_yaml::{Mapping, Value};
use support::{Generated, fixtures, generated};

/// Fixtures whose documents are loaded; all shapes are among them.
fn documents() -> Vec<(String, Value, Renames)> {
    let documents: Vec<_> = fixtures()
        .into_iter()
        .map(|fixture| {
            let bytes = &fixture.source.bytes;
            let value = match fixture.source.name.as_str() {
                "spec.json" => serde_json::from_slice(bytes).expect("JSON"),
                _ => serde_yaml::from_slice(bytes).expect("YAML"),
            };
            (fixture.name, value, fixture.renames)
        })
        .collect();
    assert!(documents.len() >= 20);
    documents
}

fn generate(document: &Value, renames: &Renames) -> Generated {
    generated(
        Source {
            name: "spec.json".to_owned(),
            bytes: json(document),
        },
        renames,
        "case",
    )
}

fn json(document: &Value) -> Vec<u8> {
    serde_json::to_vec_pretty(document).expect("every key is a text")
}

#[track_caller]
fn assert_same(case: &str, first: &Generated, second: &Generated) {
    assert_eq!(first.diagnostics, second.diagnostics, "{case}: diagnostics");
    let (before, after): (Vec<_>, Vec<_>) =
        (first.files.keys().collect(), second.files.keys().collect());
    assert_eq!(before, after, "{case}: file names");
    for (path, text) in &first.files {
        assert_eq!(text, &second.files[path], "{case}: {path}");
    }
}

#[test]
fn twice_the_same_bytes() {
    for (case, document, renames) in documents() {
        assert_same(
            &case,
            &generate(&document, &renames),
            &generate(&document, &renames),
        );
    }
}

#[test]
fn the_number_of_threads_makes_no_difference() {
    let with_threads = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .expect("a pool");
        pool.install(|| {
            documents()
                .iter()
                .map(|(_, document, renames)| generate(document, renames))
                .collect::<Vec<_>>()
        })
    };
    let one = with_threads(1);
    for threads in [2, 7] {
        for ((case, ..), (first, second)) in documents()
            .iter()
            .zip(one.iter().zip(with_threads(threads)))
        {
            assert_same(&format!("{case} with {threads} threads"), first, &second);
        }
    }
}

#[test]
fn the_order_of_keys_outside_of_properties_makes_no_difference() {
    let mut moved = 0;
    for (case, document, renames) in documents() {
        let mut expected = generate(&document, &renames);
        for seed in 1..=5 {
            let mut shuffled = document.clone();
            shuffle(&mut shuffled, &mut Random(seed), Keys::Free);
            assert_eq!(
                shuffled, document,
                "{case}: the same keys and values, in another order"
            );
            moved += usize::from(json(&shuffled) != json(&document));
            let mut actual = generate(&shuffled, &renames);
            // what is said of a document comes in the document's order
            for generated in [&mut expected, &mut actual] {
                let mut lines: Vec<&str> = generated.diagnostics.lines().collect();
                lines.sort_unstable();
                generated.diagnostics = lines.join("\n");
            }
            assert_same(&format!("{case} with seed {seed}"), &expected, &actual);
        }
    }
    assert!(
        moved >= 100,
        "only {moved} documents were changed by the shuffle"
    );
}

/// Whether the keys of an object may change places.
#[derive(Clone, Copy, PartialEq)]
enum Keys {
    Free,
    /// The object stands under `properties` of a schema, where the order means something.
    Properties,
}

fn shuffle(value: &mut Value, random: &mut Random, keys: Keys) {
    match value {
        Value::Sequence(items) => items
            .iter_mut()
            .for_each(|item| shuffle(item, random, Keys::Free)),
        Value::Mapping(object) => {
            let mut entries: Vec<(Value, Value)> = std::mem::take(object).into_iter().collect();
            for (key, value) in &mut entries {
                // a property may itself be called `properties`: its value is a schema
                let inner = if key == "properties" && keys == Keys::Free {
                    Keys::Properties
                } else {
                    Keys::Free
                };
                shuffle(value, random, inner);
            }
            if keys == Keys::Free {
                for end in (1..entries.len()).rev() {
                    entries.swap(end, random.below(end + 1));
                }
            }
            *object = Mapping::from_iter(entries);
        }
        _ => {}
    }
}

/// Xorshift: the same numbers in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).expect("below a usize")
    }
}
