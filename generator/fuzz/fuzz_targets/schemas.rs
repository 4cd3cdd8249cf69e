//! Any schemas, put together from all keywords with names that try to break out: they become sound Rust.
#![no_main]

#[path = "../../tests/support/sound.rs"]
mod sound;

use arbitrary::Arbitrary;
use serde_json::{Map, Value, json};

/// Texts that mean something to Rust, to a file system, to Markdown or to a terminal.
const TEXTS: &[&str] = &[
    "a", "A", "b", "id", "Id", "ID", "i_d", "type", "Self", "self", "crate", "super", "extra",
    "Other", "None", "String", "Option", "Box", "Vec", "Default", "Value", "Item", "runtime", "lib",
    "mod", "main", "CON", "nul", "com1", "aux.h", "../../etc/passwd", "/", "a/b", "a~1b", "a\\b",
    "..", ".", "", " ", "_", "__", "-", "1", "1a", "2.0", "é", "日本", "ß", "İ", "\u{1f980}",
    "a\u{0}b", "\u{202e}x", "\u{feff}", "\n", "\r\n", "*/", "/*", "\"]", "\"#", "#[cfg(x)]", "{{ x }}",
    "{% raw %}", "```", "`", "[x]", "<b>", "https://a.b", "fn f() {}", "r#type", "r#\"", "\\", "'",
    "date-time", "date", "int32", "int64", "local-date-time", "as", "from", "with", "json", "str",
    "base", "Base", "AValue", "ABase", "OtherValue", "Empty", "empty", "null", "true", "SCHEMA",
    "additionalValue", "additional_value", "E", "Schema", "tag", "aB", "a-b", "a b", "$ref",
];

#[derive(Arbitrary, Debug)]
enum Text {
    Known(u8),
    Joined(u8, u8),
    /// One of a few words in one of the ways that are the same name in Rust.
    Folding(u8, u8),
    Free(String),
}

impl Text {
    fn text(&self) -> String {
        let known = |index: &u8| TEXTS[usize::from(*index) % TEXTS.len()];
        match self {
            Self::Known(index) => known(index).to_owned(),
            Self::Joined(first, second) => format!("{}{}", known(first), known(second)),
            Self::Folding(word, way) => {
                let (first, second) = [("a", "b"), ("x", "value"), ("ab", "base")]
                    [usize::from(*word) % 3];
                let ways = ["-", "_", " ", ".", ""];
                let joined = format!("{first}{}{second}", ways[usize::from(*way) % ways.len()]);
                match way / 5 % 3 {
                    0 => joined,
                    1 => joined.to_uppercase(),
                    _ => format!("{joined}_"),
                }
            }
            Self::Free(text) => text.clone(),
        }
    }
}

#[derive(Arbitrary, Debug)]
struct Document {
    is_swagger: bool,
    title: Text,
    schemas: Vec<(Text, Schema)>,
}

#[derive(Arbitrary, Debug)]
struct Schema {
    keywords: Vec<Keyword>,
    more: Option<Box<Words>>,
}

#[derive(Arbitrary, Debug)]
struct Words {
    title: Option<Text>,
    description: Option<Text>,
    format: Option<Text>,
    pattern: Option<Text>,
    default: Option<Literal>,
    flags: u8,
}

#[derive(Arbitrary, Debug)]
enum Literal {
    Null,
    Bool(bool),
    Integer(i64),
    Float(f64),
    Text(Text),
    List(Vec<Literal>),
}

#[derive(Arbitrary, Debug)]
enum Keyword {
    Type(u8),
    Reference(u8),
    Within(u8, Text),
    Properties(Vec<(Text, Schema)>),
    Required(Vec<Text>),
    Additional(Option<Box<Schema>>),
    Items(Box<Schema>),
    Enum(Vec<Literal>),
    Texts(Vec<Text>),
    AllOf(Vec<Schema>),
    OneOf(Vec<Schema>),
    AnyOf(Vec<Schema>),
    Not(Box<Schema>),
    Discriminator(Text, Vec<(Text, u8)>),
}

struct Printer {
    names: Vec<String>,
    is_swagger: bool,
}

impl Printer {
    fn reference(&self, index: u8) -> Option<String> {
        let name = self.names.get(usize::from(index) % self.names.len().max(1))?;
        let folder = if self.is_swagger { "definitions" } else { "components/schemas" };
        Some(format!("#/{folder}/{}", escape(name)))
    }

    fn schema(&self, schema: &Schema) -> Value {
        let mut printed = Map::new();
        for keyword in &schema.keywords {
            self.keyword(keyword, &mut printed);
        }
        if let Some(words) = &schema.more {
            for (key, text) in [
                ("title", &words.title),
                ("description", &words.description),
                ("format", &words.format),
                ("pattern", &words.pattern),
            ] {
                if let Some(text) = text {
                    printed.insert(key.to_owned(), text.text().into());
                }
            }
            if let Some(default) = &words.default {
                printed.insert("default".to_owned(), literal(default));
            }
            let flags = ["nullable", "deprecated", "readOnly", "writeOnly", "uniqueItems"];
            for (bit, key) in flags.into_iter().enumerate() {
                if words.flags >> bit & 1 == 1 {
                    printed.insert(key.to_owned(), true.into());
                }
            }
        }
        Value::Object(printed)
    }

    fn keyword(&self, keyword: &Keyword, printed: &mut Map<String, Value>) {
        let all = |schemas: &[Schema]| schemas.iter().map(|schema| self.schema(schema)).collect();
        let (key, value) = match keyword {
            Keyword::Type(index) => {
                let types = ["object", "array", "string", "integer", "number", "boolean"];
                ("type", types[usize::from(*index) % types.len()].into())
            }
            Keyword::Reference(index) => match self.reference(*index) {
                Some(reference) => ("$ref", reference.into()),
                None => return,
            },
            Keyword::Within(index, name) => match self.reference(*index) {
                Some(reference) => (
                    "$ref",
                    format!("{reference}/properties/{}", escape(&name.text())).into(),
                ),
                None => return,
            },
            Keyword::Properties(properties) => {
                let properties: Map<String, Value> = properties
                    .iter()
                    .map(|(name, schema)| (name.text(), self.schema(schema)))
                    .collect();
                ("properties", properties.into())
            }
            Keyword::Required(names) => {
                ("required", names.iter().map(Text::text).collect::<Vec<_>>().into())
            }
            Keyword::Additional(None) => ("additionalProperties", true.into()),
            Keyword::Additional(Some(values)) => ("additionalProperties", self.schema(values)),
            Keyword::Items(items) => ("items", self.schema(items)),
            Keyword::Enum(values) => ("enum", values.iter().map(literal).collect()),
            Keyword::Texts(values) => {
                ("enum", values.iter().map(Text::text).collect::<Vec<_>>().into())
            }
            Keyword::AllOf(schemas) => ("allOf", all(schemas)),
            Keyword::OneOf(schemas) => ("oneOf", all(schemas)),
            Keyword::AnyOf(schemas) => ("anyOf", all(schemas)),
            Keyword::Not(schema) => ("not", self.schema(schema)),
            Keyword::Discriminator(name, _) if self.is_swagger => {
                ("discriminator", name.text().into())
            }
            Keyword::Discriminator(name, mapping) => {
                let mapping: Map<String, Value> = mapping
                    .iter()
                    .filter_map(|(tag, index)| Some((tag.text(), self.reference(*index)?.into())))
                    .collect();
                ("discriminator", json!({"propertyName": name.text(), "mapping": mapping}))
            }
        };
        printed.insert(key.to_owned(), value);
    }
}

fn literal(value: &Literal) -> Value {
    match value {
        Literal::Null => Value::Null,
        Literal::Bool(value) => (*value).into(),
        Literal::Integer(value) => (*value).into(),
        Literal::Float(value) => (*value).into(),
        Literal::Text(value) => value.text().into(),
        Literal::List(values) => values.iter().map(literal).collect(),
    }
}

fn escape(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}

libfuzzer_sys::fuzz_target!(|document: Document| {
    let printer = Printer {
        names: document.schemas.iter().map(|(name, _)| name.text()).collect(),
        is_swagger: document.is_swagger,
    };
    let schemas: Map<String, Value> = document
        .schemas
        .iter()
        .map(|(name, schema)| (name.text(), printer.schema(schema)))
        .collect();
    let info = json!({"title": document.title.text(), "version": "1"});
    let document = if document.is_swagger {
        json!({"swagger": "2.0", "info": info, "paths": {}, "definitions": schemas})
    } else {
        json!({"openapi": "3.0.3", "info": info, "paths": {}, "components": {"schemas": schemas}})
    };
    let text = document.to_string();
    // the input of a finding is no document; SHOW=1 tells what was made of it
    if std::env::var_os("SHOW").is_some() {
        eprintln!("{text}");
    }
    sound::check(text.as_bytes());
});
