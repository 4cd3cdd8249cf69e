//! Swagger 2.0 to the shape of OpenAPI 3.0.
//!
//! Only what has another place in 3.0 is moved. Everything else, faults included, stays as it is for
//! the check that follows, which finds it under the pointers noted here.

mod body;
mod parameters;
mod references;

use std::rc::Rc;

use super::node::{Node, Object, escape, join};
use super::origin::Origins;
use super::size;
use crate::diagnostics::{Code, Diagnostic, Severity};
use body::Body;

/// The extension that carries the name of a Swagger 2.0 body parameter on its `requestBody`.
pub const BODY_NAME: &str = "x-body-name";

/// The extension that marks a `discriminator` as Swagger 2.0's: the values are the names of the schemas
/// that extend this one with `allOf`.
pub const SWAGGER_DISCRIMINATOR: &str = "x-swagger-discriminator";

/// The extension that keeps a `collectionFormat` for which 3.0 has no `style`.
pub const COLLECTION_FORMAT: &str = "x-collection-format";

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// Converts `root`, the document of the file numbered `file`.
pub(super) fn convert(
    root: Object,
    file: usize,
    origins: &mut Origins,
    out: &mut Vec<Diagnostic>,
) -> Object {
    let size = size(&root);
    let parameters = root
        .get("parameters")
        .and_then(Node::as_object)
        .cloned()
        .unwrap_or_default();
    let mut converter = Converter {
        file,
        origins,
        out,
        parameters: Rc::new(parameters),
        consumes: Rc::new([]),
        produces: Rc::new([]),
        host: None,
        base_path: None,
        copies: size * 4 + 1000,
        leads_inside: false,
    };
    let mut root = root;
    references::follow_parameters(&mut root);
    let mut root = converter.root(root);
    if converter.leads_inside {
        references::follow_moves(&mut root, file, converter.origins);
    }
    root
}

struct Converter<'a> {
    file: usize,
    origins: &'a mut Origins,
    out: &'a mut Vec<Diagnostic>,
    parameters: Rc<Object>,
    consumes: Rc<[String]>,
    produces: Rc<[String]>,
    host: Option<String>,
    base_path: Option<String>,
    /// How many values may still be copied, so that many media types cannot multiply a large schema.
    copies: usize,
    /// Whether a schema refers into an operation, parameter or response, whose parts have other places in 3.0.
    leads_inside: bool,
}

impl Converter<'_> {
    fn root(&mut self, mut root: Object) -> Object {
        let mut result = Object::new();
        let mut components = Object::new();
        result.insert("openapi".into(), "3.0.3".into());
        self.moved("/openapi", "/swagger");
        self.host = self.root_text(&mut root, "host");
        self.base_path = self.root_text(&mut root, "basePath");
        let mut list = |key: &str| {
            let node = root.shift_remove(key);
            node.map(|node| self.texts(node, &join("", key)))
        };
        let (schemes, consumes, produces) = (list("schemes"), list("consumes"), list("produces"));
        self.consumes = consumes.unwrap_or_default().into();
        self.produces = produces.unwrap_or_default().into();
        let servers = self.servers(&schemes.unwrap_or_default());
        root.shift_remove("swagger");
        for (key, value) in root {
            match (key.as_str(), value) {
                ("definitions", value) => {
                    let value = self.schemas(value, "/definitions", "/components/schemas");
                    components.insert("schemas".into(), value);
                }
                ("parameters", Node::Object(parameters)) => {
                    self.shared_parameters(parameters, &mut components)
                }
                ("responses", Node::Object(responses)) => {
                    self.moved("/components/responses", "/responses");
                    let produces = Rc::clone(&self.produces);
                    let responses = responses
                        .into_iter()
                        .map(|(name, response)| {
                            let from = join("/responses", &name);
                            let to = join("/components/responses", &name);
                            let response = self.response(response, &produces, &from, &to);
                            (name, response)
                        })
                        .collect();
                    components.insert("responses".into(), Node::Object(responses));
                }
                ("securityDefinitions", Node::Object(schemes)) => {
                    self.moved("/components/securitySchemes", "/securityDefinitions");
                    let schemes = schemes
                        .into_iter()
                        .map(|(name, scheme)| {
                            let from = join("/securityDefinitions", &name);
                            let scheme = self.security_scheme(scheme, &from);
                            (name, scheme)
                        })
                        .collect();
                    components.insert("securitySchemes".into(), Node::Object(schemes));
                }
                ("paths", Node::Object(paths)) => {
                    let paths = paths
                        .into_iter()
                        .map(|(path, item)| {
                            let pointer = join("/paths", &path);
                            let item = match item {
                                Node::Object(item) if path.starts_with('/') => {
                                    self.path_item(item, &pointer)
                                }
                                item => item,
                            };
                            (path, item)
                        })
                        .collect();
                    result.insert("paths".into(), Node::Object(paths));
                }
                ("parameters" | "responses" | "securityDefinitions", value) => {
                    self.wrong_type(&join("", &key), &value, "an object");
                }
                (_, value) => {
                    result.insert(key, value);
                }
            }
        }
        if !servers.is_empty() {
            result.insert("servers".into(), Node::Array(servers));
            self.moved(
                "/servers",
                if self.host.is_some() {
                    "/host"
                } else {
                    "/basePath"
                },
            );
        }
        if !components.is_empty() {
            result.insert("components".into(), Node::Object(components));
        }
        result
    }

    fn moved(&mut self, to: &str, from: &str) {
        if to != from || self.file != 0 {
            self.origins.set(to.to_owned(), self.file, from.to_owned());
        }
    }

    fn warn(&mut self, code: Code, pointer: &str, message: String, help: &str) {
        self.out
            .push(Diagnostic::new(Severity::Warning, code, pointer, message).with_help(help));
    }

    fn error(&mut self, code: Code, pointer: &str, message: String, help: &str) {
        self.out
            .push(Diagnostic::new(Severity::Error, code, pointer, message).with_help(help));
    }

    fn wrong_type(&mut self, pointer: &str, node: &Node, expected: &str) {
        if *node == Node::Null {
            let key = pointer.rsplit('/').next().unwrap_or_default();
            let message = format!("`{key}` has no value");
            return self.warn(
                Code::NullValue,
                pointer,
                message,
                "give it a value or remove the key",
            );
        }
        let message = format!("expected {expected}, found {}; it is ignored", node.kind());
        self.warn(
            Code::WrongType,
            pointer,
            message,
            &format!("use {expected} here, or amend the document with `--overlay`"),
        );
    }

    /// Takes a text from the root.
    fn root_text(&mut self, root: &mut Object, key: &str) -> Option<String> {
        match root.shift_remove(key)? {
            Node::String(text) => Some(text),
            other => {
                self.wrong_type(&join("", key), &other, "a string");
                None
            }
        }
    }

    /// The texts of a list such as `consumes`.
    fn texts(&mut self, node: Node, pointer: &str) -> Vec<String> {
        let Node::Array(items) = node else {
            self.wrong_type(pointer, &node, "an array of strings");
            return Vec::new();
        };
        let mut texts = Vec::with_capacity(items.len());
        for (index, item) in items.into_iter().enumerate() {
            match item {
                Node::String(text) => texts.push(text),
                other => self.wrong_type(&format!("{pointer}/{index}"), &other, "a string"),
            }
        }
        texts
    }

    fn servers(&mut self, schemes: &[String]) -> Vec<Node> {
        let base_path = self.base_path.clone().unwrap_or_default();
        let url = |url: String| Node::Object(Object::from([("url".to_owned(), url.into())]));
        match &self.host {
            None if base_path.is_empty() => Vec::new(),
            None => vec![url(base_path)],
            Some(host) => {
                if schemes.is_empty() {
                    return vec![url(format!("//{host}{base_path}"))];
                }
                schemes
                    .iter()
                    .map(|scheme| url(format!("{scheme}://{host}{base_path}")))
                    .collect()
            }
        }
    }

    fn schemas(&mut self, schemas: Node, from: &str, to: &str) -> Node {
        self.moved(to, from);
        match schemas {
            Node::Object(schemas) => {
                let convert = |(name, schema): (String, Node)| {
                    let pointer = join(from, &name);
                    (name, self.schema(schema, &pointer))
                };
                Node::Object(schemas.into_iter().map(convert).collect())
            }
            other => other,
        }
    }

    /// Converts a schema, which keeps its inner layout. `from` is where it was written.
    fn schema(&mut self, schema: Node, from: &str) -> Node {
        let Node::Object(mut schema) = schema else {
            return schema;
        };
        if let Some(Node::String(target)) = schema.get_mut("$ref") {
            if references::leads_inside(target) {
                self.leads_inside = true;
            } else {
                *target = reference(target, &self.parameters);
            }
        }
        match schema.get("discriminator") {
            Some(Node::String(property)) => {
                let discriminator = Object::from([
                    ("propertyName".to_owned(), property.as_str().into()),
                    (SWAGGER_DISCRIMINATOR.to_owned(), true.into()),
                ]);
                schema.insert("discriminator".into(), Node::Object(discriminator));
            }
            // An object is what 3.0 has there, and the check reads it; null it reports as well.
            None | Some(Node::Object(_) | Node::Null) => {}
            Some(other) => {
                let expected = "a string, the name of a property";
                self.wrong_type(&join(from, "discriminator"), other, expected);
                schema.shift_remove("discriminator");
            }
        }
        if schema.get("type").and_then(Node::as_str) == Some("file") {
            schema.insert("type".into(), "string".into());
            schema.entry("format".into()).or_insert("binary".into());
        }
        if schema.get("x-nullable") == Some(&Node::Bool(true)) {
            schema.entry("nullable".into()).or_insert(true.into());
        }
        if let Some(format) = schema.shift_remove("collectionFormat") {
            schema.insert(COLLECTION_FORMAT.into(), format);
        }
        for (key, value) in &mut schema {
            match (key.as_str(), value) {
                ("properties" | "$defs" | "definitions", Node::Object(properties)) => {
                    for (name, property) in properties {
                        let from = format!("{from}/{key}/{}", escape(name));
                        *property = self.schema(std::mem::take(property), &from);
                    }
                }
                ("items" | "additionalProperties" | "not", value @ Node::Object(_)) => {
                    *value = self.schema(std::mem::take(value), &join(from, key));
                }
                ("allOf" | "oneOf" | "anyOf", Node::Array(parts)) => {
                    for (index, part) in parts.iter_mut().enumerate() {
                        *part = self.schema(std::mem::take(part), &format!("{from}/{key}/{index}"));
                    }
                }
                _ => {}
            }
        }
        Node::Object(schema)
    }

    fn path_item(&mut self, mut item: Object, pointer: &str) -> Node {
        let mut shared = Body::default();
        let list = join(pointer, "parameters");
        if let Some(Node::Array(parameters)) = item.get_mut("parameters") {
            let parameters = std::mem::take(parameters);
            let plain = self.parameters(parameters, &list, &mut shared);
            if plain.is_empty() {
                item.shift_remove("parameters");
            } else {
                item.insert("parameters".into(), Node::Array(plain));
            }
        }
        for (method, operation) in &mut item {
            if let (true, Node::Object(operation)) = (METHODS.contains(&method.as_str()), operation)
            {
                let pointer = join(pointer, method);
                self.operation(operation, &pointer, &shared);
            }
        }
        Node::Object(item)
    }

    fn operation(&mut self, operation: &mut Object, pointer: &str, shared: &Body) {
        let (consumes, produces) = (Rc::clone(&self.consumes), Rc::clone(&self.produces));
        let mut own = |key: &str, general: Rc<[String]>| match operation.shift_remove(key) {
            Some(node) => self.texts(node, &join(pointer, key)).into(),
            None => general,
        };
        let consumes = own("consumes", consumes);
        let produces = own("produces", produces);
        if let Some(schemes) = operation.shift_remove("schemes") {
            let schemes = self.texts(schemes, &join(pointer, "schemes"));
            let servers = self.servers(&schemes);
            self.moved(&join(pointer, "servers"), &join(pointer, "schemes"));
            operation.insert("servers".into(), Node::Array(servers));
        }
        let list = join(pointer, "parameters");
        let mut body = Body::default();
        if let Some(Node::Array(parameters)) = operation.get_mut("parameters") {
            let parameters = std::mem::take(parameters);
            let plain = self.parameters(parameters, &list, &mut body);
            if plain.is_empty() {
                operation.shift_remove("parameters");
            } else {
                operation.insert("parameters".into(), Node::Array(plain));
            }
        }
        self.request_body(operation, pointer, &consumes, body, shared);
        if let Some(Node::Object(responses)) = operation.get_mut("responses") {
            let list = join(pointer, "responses");
            for (code, response) in responses {
                if !code.starts_with("x-") {
                    let pointer = join(&list, code);
                    *response =
                        self.response(std::mem::take(response), &produces, &pointer, &pointer);
                }
            }
        }
    }

    fn rewrite(&mut self, node: Node) -> Node {
        let Node::Object(mut node) = node else {
            return node;
        };
        if let Some(Node::String(target)) = node.get_mut("$ref") {
            *target = reference(target, &self.parameters);
        }
        Node::Object(node)
    }

    fn response(&mut self, response: Node, produces: &[String], from: &str, to: &str) -> Node {
        let Node::Object(mut response) = response else {
            return response;
        };
        if response.contains_key("$ref") {
            return self.rewrite(Node::Object(response));
        }
        let mut content = match response.shift_remove("schema") {
            Some(schema) => {
                let from = join(from, "schema");
                let schema = self.schema(schema, &from);
                match self.content(schema, produces, &from, to) {
                    Node::Object(content) => content,
                    _ => Object::new(),
                }
            }
            None => Object::new(),
        };
        match response.shift_remove("examples") {
            Some(Node::Object(examples)) => {
                for (media, example) in examples {
                    let pointer = join(&join(to, "content"), &media);
                    self.moved(
                        &join(&pointer, "example"),
                        &join(&join(from, "examples"), &media),
                    );
                    let media = content.entry(media).or_insert_with(Node::object);
                    if let Node::Object(media) = media {
                        media.insert("example".into(), example);
                    }
                }
            }
            Some(other) => {
                response.insert("examples".into(), other);
            }
            None => {}
        }
        if !content.is_empty() {
            response.insert("content".into(), Node::Object(content));
        }
        if let Some(Node::Object(headers)) = response.get_mut("headers") {
            for (name, header) in headers {
                if let Node::Object(header) = header {
                    let from = join(&join(from, "headers"), name);
                    let to = join(&join(to, "headers"), name);
                    if let Some(collection) = header.shift_remove("collectionFormat") {
                        header.insert(COLLECTION_FORMAT.into(), collection);
                    }
                    self.move_schema(header, &from, &to);
                }
            }
        }
        Node::Object(response)
    }

    fn security_scheme(&mut self, scheme: Node, from: &str) -> Node {
        let Node::Object(mut scheme) = scheme else {
            return scheme;
        };
        match scheme.get("type").and_then(Node::as_str) {
            Some("basic") => {
                scheme.insert("type".into(), "http".into());
                scheme.insert("scheme".into(), "basic".into());
            }
            Some("oauth2") => {
                let flow = match scheme.shift_remove("flow") {
                    Some(Node::String(flow)) => match flow.as_str() {
                        "application" => "clientCredentials".to_owned(),
                        "accessCode" => "authorizationCode".to_owned(),
                        _ => flow,
                    },
                    Some(other) => {
                        let expected = "a string, the name of a flow";
                        self.wrong_type(&join(from, "flow"), &other, expected);
                        "implicit".to_owned()
                    }
                    None => {
                        let message = "the security scheme has no `flow`; treated as implicit";
                        self.warn(Code::MissingKey, from, message.into(), "add `flow`");
                        "implicit".to_owned()
                    }
                };
                let mut inner = Object::new();
                for key in ["authorizationUrl", "tokenUrl", "scopes"] {
                    if let Some(value) = scheme.shift_remove(key) {
                        inner.insert(key.into(), value);
                    }
                }
                inner.entry("scopes".into()).or_insert_with(Node::object);
                let flows = Object::from([(flow, Node::Object(inner))]);
                scheme.insert("flows".into(), Node::Object(flows));
            }
            _ => {}
        }
        Node::Object(scheme)
    }
}

/// The 3.0 form of a Swagger 2.0 reference.
fn reference(target: &str, parameters: &Object) -> String {
    if let Some(rest) = target.strip_prefix("#/definitions/") {
        return format!("#/components/schemas/{rest}");
    }
    if let Some(rest) = target.strip_prefix("#/responses/") {
        return format!("#/components/responses/{rest}");
    }
    if let Some(rest) = target.strip_prefix("#/parameters/") {
        let is_body = parameters::shared(parameters, target).and_then(location) == Some("body");
        let place = if is_body {
            "requestBodies"
        } else {
            "parameters"
        };
        return format!("#/components/{place}/{rest}");
    }
    target.to_owned()
}

fn location(parameter: &Object) -> Option<&str> {
    parameter.get("in")?.as_str()
}

fn text(object: &Object, key: &str) -> Option<String> {
    object.get(key)?.as_str().map(str::to_owned)
}
