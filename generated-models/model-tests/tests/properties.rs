//! Documents at random: any subset of the properties, any text, number and point in time, in any of the forms that the
//! wire allows. What is written is the one form that each value has.

use generated_models::runtime::chrono::{DateTime, SecondsFormat};
use model_tests::json::Json;
use model_tests::registry::{MODELS, of};
use model_tests::spec::{Shape, Spec, shape};
use proptest::prelude::*;

/// Models with many kinds of properties, nested, recursive and in events, where the document has them.
const CHOSEN: [&str; 7] = [
    "CallbackConversation",
    "ConversationCallbackEventTopicCallbackConversation",
    "AnalyticsConversation",
    "User",
    "Recording",
    "Campaign",
    "BuAgentScheduleHistoryResponse",
];

/// Those of the models that there are, and the one with the most properties.
fn models() -> Vec<&'static str> {
    let spec = Spec::pinned();
    let plain = MODELS.iter().filter(|entry| spec.is_plain(entry.schema));
    let largest = plain.max_by_key(|entry| spec.properties(entry.schema).len());
    let chosen = CHOSEN.iter().filter_map(|name| of(name));
    chosen.chain(largest).map(|entry| entry.schema).collect()
}

/// Makes a document by choices; the same choices give the same document, in a form to read or in the form that is
/// written.
struct Builder<'a> {
    spec: &'a Spec,
    choices: std::slice::Iter<'a, u64>,
    written: bool,
}

impl Builder<'_> {
    /// The next choice; when there are no more, all that follows is left out.
    fn choose(&mut self) -> u64 {
        self.choices.next().copied().unwrap_or(0)
    }

    fn schema(&mut self, name: &str, depth: usize) -> Json {
        let properties = self.spec.properties(name);
        if properties.is_empty() {
            return self.any();
        }
        let mut entries = Vec::new();
        if depth > 0 {
            for property in &properties {
                if matches!(property.shape, Shape::Other) {
                    continue;
                }
                match self.choose() % 4 {
                    0 | 1 => {}
                    // null is read as absent
                    2 if self.choose() % 8 == 1 => {
                        if !self.written {
                            entries.push((property.name.to_owned(), Json::Null));
                        }
                    }
                    _ => {
                        let value = self.value(property.shape, depth - 1);
                        entries.push((property.name.to_owned(), value));
                    }
                }
            }
        }
        if self.choose() % 4 == 1 {
            let unknown = (format!("x-{}", self.text()), self.any());
            if self.written {
                entries.push(unknown);
            } else {
                let place = self.choice_of_place(entries.len());
                entries.insert(place, unknown);
            }
        }
        Json::Object(entries)
    }

    /// A place that does not use up a choice, since the written form has none.
    fn choice_of_place(&self, count: usize) -> usize {
        self.choices.len() % (count + 1)
    }

    fn value(&mut self, shape_of: Shape<'_>, depth: usize) -> Json {
        match shape_of {
            Shape::Reference(name) => self.schema(name, depth),
            Shape::Enum(values) => match self.choose() as usize {
                choice if choice % 5 == 1 => Json::text(format!("NEW {}", self.text())),
                choice => {
                    let value = &values[choice % values.len()];
                    Json::text(value.as_str().expect("a text"))
                }
            },
            Shape::Scalar(ty, format) => self.scalar(ty, format),
            Shape::List(items) => {
                let count = self.choose() % 4;
                Json::List(
                    (0..count)
                        .map(|_| self.value(shape(items), depth))
                        .collect(),
                )
            }
            Shape::Map(values) => {
                let count = self.choose() % 4;
                // in the order of the keys, as they are written
                let entry = |number| (format!("key {number}"), self.value(shape(values), depth));
                Json::Object((0..count).map(entry).collect())
            }
            Shape::Any | Shape::Other => self.any(),
        }
    }

    fn scalar(&mut self, ty: &str, format: &str) -> Json {
        let choice = self.choose();
        match (ty, format) {
            ("boolean", _) => Json::Bool(choice % 2 == 1),
            ("integer", "int32") => self.integer(i64::from(choice as i32)),
            ("integer", _) => self.integer(choice as i64),
            ("number", _) => match f64::from_bits(choice) {
                value if value.is_finite() => {
                    Json::Number(serde_json::Value::from(value).to_string())
                }
                _ => Json::number("0.5"),
            },
            ("string", "date-time") => {
                // from the year 0 to 9999
                let seconds = (choice % 315_569_433_600) as i64 - 62_167_219_200;
                let nanoseconds = match choice % 4 {
                    0 => 0,
                    1 => 250_000_000,
                    2 => 1_000,
                    _ => 123_456_789,
                };
                let time = DateTime::from_timestamp(seconds, nanoseconds).expect("a time");
                if self.written || !choice.is_multiple_of(3) {
                    Json::text(time.to_rfc3339_opts(SecondsFormat::AutoSi, true))
                } else {
                    Json::text(time.to_rfc3339_opts(SecondsFormat::Nanos, false))
                }
            }
            ("string", "date") => {
                let (year, month, day) = (choice % 9999 + 1, choice % 12 + 1, choice % 28 + 1);
                Json::text(format!("{year:04}-{month:02}-{day:02}"))
            }
            ("string", "local-date-time") => Json::text(format!(
                "2026-01-31T{:02}:{:02}:00",
                choice % 24,
                choice % 60
            )),
            _ => Json::text(self.text()),
        }
    }

    /// An integer, sometimes as `5.0` where that is exact.
    fn integer(&mut self, value: i64) -> Json {
        if !self.written && value % 3 == 0 && value.abs() < 1 << 53 {
            Json::Number(format!("{value}.0"))
        } else {
            Json::number(value)
        }
    }

    fn text(&mut self) -> String {
        let count = self.choose() % 6;
        (0..count)
            .map(|_| {
                let choice = self.choose();
                let code = if choice.is_multiple_of(2) {
                    choice % 128
                } else {
                    choice % 0x11_0000
                };
                char::from_u32(code as u32).unwrap_or('\u{fffd}')
            })
            .collect()
    }

    /// Any JSON value but `null`, in the form that is written.
    fn any(&mut self) -> Json {
        match self.choose() % 4 {
            0 => Json::Bool(true),
            1 => Json::number(self.choose()),
            2 => Json::text(self.text()),
            _ => Json::List(vec![Json::Null, Json::entry("key", Json::number("-0.5"))]),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn what_is_read_is_written_in_its_one_form(
        model in prop::sample::select(models()),
        choices in prop::collection::vec(any::<u64>(), 0..600),
    ) {
        static SPEC: std::sync::LazyLock<Spec> = std::sync::LazyLock::new(Spec::pinned);
        let document = |written| {
            let mut builder = Builder { spec: &SPEC, choices: choices.iter(), written };
            builder.schema(model, 4).to_string()
        };
        let (text, expected) = (document(false), document(true));
        let entry = of(model).expect("a model");
        let mut written = String::new();
        let mut again = String::new();
        let mut same = false;
        let result = (entry.read)(text.as_bytes(), &mut |first, _| {
            written = serde_json::to_string(&first).expect("JSON");
            let result = (entry.read)(written.as_bytes(), &mut |second, _| {
                same = first == second;
                again = serde_json::to_string(&second).expect("JSON");
            });
            result.expect("what was written is read");
        });
        prop_assert!(result.is_ok(), "{result:?} from {text}");
        prop_assert_eq!(&written, &expected, "read from {}", text);
        prop_assert_eq!(&written, &again);
        prop_assert!(same, "not equal when read again: {}", written);
    }
}
