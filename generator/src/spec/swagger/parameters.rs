//! Parameters: those that stay parameters, and those that make up a body.

use std::rc::Rc;

use super::body::Body;
use super::{COLLECTION_FORMAT, Converter, location};
use crate::diagnostics::Code;
use crate::spec::node::{Node, Object, join, segments};
use crate::spec::shape::decode;

/// Keywords of a parameter or header that belong to its schema in 3.0.
const SCHEMA_KEYWORDS: [&str; 16] = [
    "type",
    "format",
    "items",
    "default",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "enum",
    "multipleOf",
];

impl Converter<'_> {
    pub(super) fn shared_parameters(&mut self, parameters: Object, components: &mut Object) {
        let mut plain = Object::new();
        let mut bodies = Object::new();
        let all = Rc::clone(&self.parameters);
        for (name, parameter) in parameters {
            let from = join("/parameters", &name);
            let target = parameter.get("$ref").and_then(Node::as_str);
            let place = target
                .and_then(|target| shared(&all, target))
                .or(parameter.as_object())
                .and_then(location)
                .map(str::to_owned);
            match (parameter, place.as_deref()) {
                (Node::Object(parameter), Some("body")) => {
                    let to = join("/components/requestBodies", &name);
                    self.moved(&to, &from);
                    let body = if parameter.contains_key("$ref") {
                        self.rewrite(Node::Object(parameter))
                    } else {
                        let consumes = Rc::clone(&self.consumes);
                        self.body(parameter, &consumes, &from, &to)
                    };
                    bodies.insert(name, body);
                }
                // These become part of the body of each operation that names them.
                (_, Some("formData")) => {}
                (parameter, _) => {
                    let to = join("/components/parameters", &name);
                    self.moved(&to, &from);
                    let parameter = self.parameter(parameter, &from, &to);
                    plain.insert(name, parameter);
                }
            }
        }
        if !plain.is_empty() {
            components.insert("parameters".into(), Node::Object(plain));
        }
        if !bodies.is_empty() {
            components.insert("requestBodies".into(), Node::Object(bodies));
        }
    }

    /// Splits a list of parameters into those that stay parameters and those that form the body.
    pub(super) fn parameters(&mut self, list: Vec<Node>, from: &str, body: &mut Body) -> Vec<Node> {
        let mut plain = Vec::new();
        let all = Rc::clone(&self.parameters);
        for (index, parameter) in list.into_iter().enumerate() {
            let from = format!("{from}/{index}");
            let target = parameter
                .get("$ref")
                .and_then(Node::as_str)
                .map(str::to_owned);
            let resolved = target.as_deref().and_then(|target| shared(&all, target));
            let place = resolved
                .or(parameter.as_object())
                .and_then(location)
                .map(str::to_owned);
            match place.as_deref() {
                Some("body") => {
                    if body.parameter.is_some() {
                        self.warn(
                            Code::SeveralBodies,
                            &from,
                            "an operation can have only one body parameter; this one is ignored"
                                .into(),
                            "merge the two",
                        );
                        continue;
                    }
                    body.parameter = Some((parameter, from));
                }
                Some("formData") => match (resolved, parameter) {
                    (Some(shared), _) => {
                        if self.may_copy_object(shared, &from) {
                            body.form.push((shared.clone(), from));
                        }
                    }
                    (None, Node::Object(parameter)) => body.form.push((parameter, from)),
                    (None, _) => {}
                },
                _ => {
                    let to = match from.rsplit_once('/') {
                        Some((list, _)) => format!("{list}/{}", plain.len()),
                        None => from.clone(),
                    };
                    self.moved(&to, &from);
                    plain.push(self.parameter(parameter, &from, &to));
                }
            }
        }
        plain
    }

    pub(super) fn parameter(&mut self, parameter: Node, from: &str, to: &str) -> Node {
        let Node::Object(mut parameter) = parameter else {
            return parameter;
        };
        if parameter.contains_key("$ref") {
            return self.rewrite(Node::Object(parameter));
        }
        let collection = parameter.shift_remove("collectionFormat");
        let place = location(&parameter).unwrap_or_default().to_owned();
        let is_array = parameter.get("type").and_then(Node::as_str) == Some("array");
        self.move_schema(&mut parameter, from, to);
        if is_array {
            match collection.as_ref().map_or(Some("csv"), Node::as_str) {
                Some("csv") if place == "query" => set_style(&mut parameter, "form", false),
                Some("csv") => set_style(&mut parameter, "simple", false),
                Some("multi") => set_style(&mut parameter, "form", true),
                Some("ssv") if place == "query" => {
                    set_style(&mut parameter, "spaceDelimited", false)
                }
                Some("pipes") if place == "query" => {
                    set_style(&mut parameter, "pipeDelimited", false)
                }
                _ => {
                    self.warn(
                        Code::CollectionFormat,
                        from,
                        format!("OpenAPI 3.0 has no style for this `collectionFormat`; it is kept as `{COLLECTION_FORMAT}`"),
                        "",
                    );
                    parameter.insert(COLLECTION_FORMAT.into(), collection.unwrap_or_default());
                }
            }
        } else if let Some(collection) = collection {
            parameter.insert(COLLECTION_FORMAT.into(), collection);
        }
        Node::Object(parameter)
    }

    /// Moves the schema keywords of a parameter or header into its `schema`.
    pub(super) fn move_schema(&mut self, holder: &mut Object, from: &str, to: &str) {
        let mut schema = Object::new();
        for key in SCHEMA_KEYWORDS {
            if let Some(value) = holder.shift_remove(key) {
                schema.insert(key.into(), value);
            }
        }
        let origin = match holder.shift_remove("schema") {
            Some(Node::Object(own)) => {
                schema.extend(own);
                join(from, "schema")
            }
            Some(other) => {
                holder.insert("schema".into(), other);
                return;
            }
            None => from.to_owned(),
        };
        self.moved(&join(to, "schema"), &origin);
        let schema = self.schema(Node::Object(schema), &origin);
        holder.insert("schema".into(), schema);
    }
}

/// How many references may follow each other from one shared parameter to the next.
const LONGEST_CHAIN: usize = 64;

/// The shared parameter that `target`, the text of a `$ref`, leads to.
pub(super) fn shared<'a>(all: &'a Object, target: &'a str) -> Option<&'a Object> {
    let mut target = target;
    for _ in 0..LONGEST_CHAIN {
        let pointer = decode(target.strip_prefix("#/parameters")?);
        let name = segments(&pointer).next()?;
        let parameter = all.get(&name)?.as_object()?;
        match parameter.get("$ref").and_then(Node::as_str) {
            Some(next) => target = next,
            None => return Some(parameter),
        }
    }
    None
}

fn set_style(parameter: &mut Object, style: &str, explode: bool) {
    parameter.insert("style".into(), style.into());
    parameter.insert("explode".into(), explode.into());
}
