//! Writes the list of all models from the list in `src/lib.rs` of generated-models, so that it can never be out of step.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use serde_yaml::Value;

fn main() {
    let source = Path::new("../src");
    println!("cargo::rerun-if-changed={}", source.display());
    println!("cargo::rerun-if-changed=build.rs");
    let lib = fs::read_to_string(source.join("lib.rs")).expect("src/lib.rs of generated-models");
    let mut list = "&[\n".to_owned();
    let mut count = 0;
    let mut types = BTreeMap::new();
    for (module, ty) in lib.lines().filter_map(listed) {
        let path = source.join(format!("models/{}.rs", module.trim_start_matches("r#")));
        let text = fs::read_to_string(&path).expect("the file of a listed module");
        let head = text.lines().next().unwrap_or_default();
        let schema = head
            .split_once("the schema ")
            .and_then(|(_, rest)| rest.rsplit_once("; changes"))
            .map(|(name, _)| name)
            .expect("the head names the schema");
        types.insert(schema.trim_matches('"').to_owned(), ty.to_owned());
        let entry = if text.contains(&format!("crate::runtime::model!({ty} ")) {
            format!("model::<generated_models::{ty}>")
        } else if text.contains(&format!("crate::runtime::values!({ty} ")) {
            format!("value::<generated_models::runtime::Open<generated_models::{ty}>>")
        } else {
            format!("value::<generated_models::{ty}>")
        };
        let _ = writeln!(list, "    {entry}({schema}),");
        count += 1;
    }
    assert!(
        count > 0,
        "src/lib.rs lists no models in the form that is known here"
    );
    list.push(']');
    let out = env::var_os("OUT_DIR").expect("OUT_DIR");
    fs::write(Path::new(&out).join("registry.rs"), list).expect("a writable OUT_DIR");
    let calls = operations(&types);
    fs::write(Path::new(&out).join("operations.rs"), calls).expect("a writable OUT_DIR");
}

/// A call of every operation of the pinned document as it is written, with what it requires and with everything. What
/// the calls look like follows from the document by the rules of the README alone.
fn operations(types: &BTreeMap<String, String>) -> String {
    let path = Path::new("../../specs/platform.yaml");
    println!("cargo::rerun-if-changed={}", path.display());
    let text = fs::read_to_string(path).expect("the pinned document");
    let document: Value = serde_yaml::from_str(&text).expect("the pinned document is YAML");
    let (mut functions, mut list) = (
        String::new(),
        "/// A call of every operation.\npub static CALLS: &[Call] = &[\n".to_owned(),
    );
    let mut number = 0;
    for (path, item) in document["paths"].as_mapping().expect("paths") {
        let path = path.as_str().expect("a path");
        assert!(
            item.get("parameters").is_none(),
            "{path} has parameters of its own"
        );
        for (method, operation) in item.as_mapping().expect("a path item") {
            let method = method.as_str().expect("a method");
            let call = call(path, operation, types);
            let _ = writeln!(
                functions,
                "fn call_{number}(all: bool) -> Sent {{\n{call}}}"
            );
            let _ = writeln!(
                list,
                "    Call {{ path: {path:?}, method: {method:?}, call: call_{number} }},"
            );
            number += 1;
        }
    }
    format!("{functions}{list}];\n")
}

/// The body of the function that makes a request.
fn call(path: &str, operation: &Value, types: &BTreeMap<String, String>) -> String {
    let empty = Vec::new();
    let parameters = operation["parameters"].as_sequence().unwrap_or(&empty);
    let text =
        |parameter: &Value, key: &str| parameter[key].as_str().unwrap_or_default().to_owned();
    let mut required: Vec<(usize, String, &Value)> = Vec::new();
    let mut optional = Vec::new();
    for parameter in parameters {
        let name = text(parameter, "name");
        let in_path = path
            .find(&format!("{{{name}}}"))
            .filter(|_| parameter["in"] == "path");
        match in_path {
            Some(at) => required.push((at, name, parameter)),
            None if parameter["required"] == true => required.push((usize::MAX, name, parameter)),
            None => optional.push((name, parameter)),
        }
    }
    required.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    let mut arguments: Vec<String> = required
        .iter()
        .map(|(_, _, parameter)| argument(&parameter["schema"]))
        .collect();
    let body = operation.get("requestBody").map(|body| {
        let schema = &body["content"]["application/json"]["schema"];
        (body["required"] == true, body_argument(schema, types))
    });
    if let Some((true, body)) = &body {
        arguments.push(body.clone());
    }
    let id = operation["operationId"].as_str().expect("an operationId");
    let ident = id[..1].to_ascii_uppercase() + &id[1..];
    let mut call = format!(
        "    let mut operation = generated_models::operations::{ident}::new({});\n",
        arguments.join(", ")
    );
    let mut setters: Vec<(String, String)> = optional
        .into_iter()
        .map(|(name, parameter)| (snake(&name), argument(&parameter["schema"])))
        .collect();
    if let Some((false, body)) = body {
        setters.push(("body".to_owned(), body));
    }
    if setters.is_empty() {
        call = call.replacen("let mut", "let _ = all;\n    let", 1);
    } else {
        call.push_str("    if all {\n        operation = operation");
        for (setter, argument) in setters {
            let _ = write!(call, ".{setter}({argument})");
        }
        call.push_str(";\n    }\n");
    }
    let answer = &operation["responses"]["200"];
    let reader = if answer.get("content").is_some() {
        "answered"
    } else {
        "unanswered"
    };
    let _ = writeln!(call, "    {reader}(operation)");
    call
}

/// A parameter's argument in Rust; the values are those that the test expects.
fn argument(schema: &Value) -> String {
    match (schema["type"].as_str(), schema["format"].as_str()) {
        (Some("string"), Some("date")) => "date()".to_owned(),
        (Some("string"), Some("date-time")) => "date_time()".to_owned(),
        (Some("string"), _) => "TEXT".to_owned(),
        (Some("integer"), _) => "7".to_owned(),
        (Some("number"), _) => "2.5".to_owned(),
        (Some("boolean"), _) => "true".to_owned(),
        (Some("array"), _) => format!("&[{}]", argument(&schema["items"])),
        other => panic!("{other:?} is no parameter that is known here"),
    }
}

/// A body's argument in Rust.
fn body_argument(schema: &Value, types: &BTreeMap<String, String>) -> String {
    let named = |schema: &Value| {
        let name = schema["$ref"].as_str()?.rsplit('/').next()?.to_owned();
        let ty = &types[&name];
        Some(format!("made::<generated_models::{ty}>({name:?})"))
    };
    if let Some(named) = named(schema) {
        return format!("&{named}");
    }
    match schema["type"].as_str() {
        Some("string") => "TEXT".to_owned(),
        Some("object") => "&any()".to_owned(),
        Some("array") => match named(&schema["items"]) {
            Some(named) => format!("&[{named}]"),
            None => "&[TEXT.to_owned()]".to_owned(),
        },
        other => panic!("{other:?} is no body that is known here"),
    }
}

/// A name in snake case, raw where it is a keyword.
fn snake(name: &str) -> String {
    let mut snake = String::new();
    let letters: Vec<char> = name.chars().collect();
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| letters[at]);
        let behind = letters.get(at + 1);
        let starts = letter.is_ascii_uppercase()
            && before.is_some_and(|before| {
                before.is_ascii_lowercase()
                    || before.is_ascii_digit()
                    || (before.is_ascii_uppercase() && behind.is_some_and(char::is_ascii_lowercase))
            });
        if starts || !letter.is_ascii_alphanumeric() {
            snake.push('_');
        }
        if letter.is_ascii_alphanumeric() {
            snake.push(letter.to_ascii_lowercase());
        }
    }
    if ["async", "override", "type"].contains(&snake.as_str()) {
        snake.insert_str(0, "r#");
    }
    snake
}

/// The module and the type of a line of the list of models: `module Type;`, which may be hidden.
fn listed(line: &str) -> Option<(&str, &str)> {
    let line = line.trim();
    let listed = line.strip_prefix("#[doc(hidden)] ").unwrap_or(line);
    let (module, ty) = listed.strip_suffix(';')?.split_once(' ')?;
    let is_module = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    let is_listed = ty.starts_with(|c: char| c.is_ascii_uppercase())
        && !ty.contains(' ')
        && module.chars().all(is_module);
    is_listed.then_some((module, ty))
}
