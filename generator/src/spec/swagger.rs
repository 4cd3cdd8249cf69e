//! Swagger 2.0 to the shape of OpenAPI 3.0.
//!
//! Only what has another place in 3.0 is moved. Everything else, faults included, stays as it is for
//! the check that follows, which finds it under the pointers noted here.

use super::node::{Node, Object, join};
use super::origin::Origins;
use crate::diagnostics::{Diagnostic, Severity};

/// The extension that carries the name of a Swagger 2.0 body parameter on its `requestBody`.
pub const BODY_NAME: &str = "x-body-name";

/// The extension that marks a `discriminator` as Swagger 2.0's: the values are the names of the schemas
/// that extend this one with `allOf`.
pub const SWAGGER_DISCRIMINATOR: &str = "x-swagger-discriminator";

/// The extension that keeps a `collectionFormat` for which 3.0 has no `style`.
pub const COLLECTION_FORMAT: &str = "x-collection-format";

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

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

/// Converts `root`, the document of the file numbered `file`.
pub(super) fn convert(
    root: Object,
    file: usize,
    origins: &mut Origins,
    out: &mut Vec<Diagnostic>,
) -> Object {
    let size = count(&root);
    let parameters = root
        .get("parameters")
        .and_then(Node::as_object)
        .cloned()
        .unwrap_or_default();
    let mut converter = Converter {
        file,
        origins,
        out,
        parameters,
        consumes: strings(root.get("consumes")),
        produces: strings(root.get("produces")),
        host: text(&root, "host"),
        base_path: text(&root, "basePath"),
        copies: size * 4 + 1000,
    };
    converter.root(root)
}

struct Converter<'a> {
    file: usize,
    origins: &'a mut Origins,
    out: &'a mut Vec<Diagnostic>,
    parameters: Object,
    consumes: Vec<String>,
    produces: Vec<String>,
    host: Option<String>,
    base_path: Option<String>,
    /// How many values may still be copied, so that many media types cannot multiply a large schema.
    copies: usize,
}

/// The body of an operation, gathered from its parameters.
#[derive(Default)]
struct Body {
    request_body: Option<Node>,
    origin: String,
    form: Vec<(Object, String)>,
}

impl Converter<'_> {
    fn root(&mut self, mut root: Object) -> Object {
        let mut result = Object::new();
        let mut components = Object::new();
        result.insert("openapi".into(), "3.0.3".into());
        self.moved("/openapi", "/swagger");
        let servers = self.servers(root.get("schemes"));
        for key in [
            "swagger", "host", "basePath", "schemes", "consumes", "produces",
        ] {
            root.shift_remove(key);
        }
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
                    let produces = self.produces.clone();
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
                        .map(|(name, scheme)| (name, security_scheme(scheme)))
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

    fn warn(&mut self, code: &'static str, pointer: &str, message: String, help: &str) {
        self.out
            .push(Diagnostic::new(Severity::Warning, code, pointer, message).with_help(help));
    }

    fn servers(&mut self, schemes: Option<&Node>) -> Vec<Node> {
        let base_path = self.base_path.clone().unwrap_or_default();
        let url = |url: String| Node::Object(Object::from([("url".to_owned(), url.into())]));
        match &self.host {
            None if base_path.is_empty() => Vec::new(),
            None => vec![url(base_path)],
            Some(host) => {
                let schemes = strings(schemes);
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
            *target = reference(target, &self.parameters);
        }
        if let Some(Node::String(property)) = schema.get("discriminator") {
            let discriminator = Object::from([
                ("propertyName".to_owned(), property.as_str().into()),
                (SWAGGER_DISCRIMINATOR.to_owned(), true.into()),
            ]);
            schema.insert("discriminator".into(), Node::Object(discriminator));
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
                ("properties", Node::Object(properties)) => {
                    for (name, property) in properties {
                        let from = format!("{from}/properties/{}", super::node::escape(name));
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

    fn shared_parameters(&mut self, parameters: Object, components: &mut Object) {
        let mut plain = Object::new();
        let mut bodies = Object::new();
        for (name, parameter) in parameters {
            let from = join("/parameters", &name);
            match parameter {
                Node::Object(parameter) if location(&parameter) == Some("body") => {
                    let to = join("/components/requestBodies", &name);
                    self.moved(&to, &from);
                    let consumes = self.consumes.clone();
                    let body = self.body(parameter, &consumes, &from, &to);
                    bodies.insert(name, body);
                }
                // These become part of the body of each operation that names them.
                Node::Object(parameter) if location(&parameter) == Some("formData") => {}
                parameter => {
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

    fn path_item(&mut self, mut item: Object, pointer: &str) -> Node {
        let mut shared = Body::default();
        let list = join(pointer, "parameters");
        if let Some(Node::Array(parameters)) = item.get_mut("parameters") {
            let parameters = std::mem::take(parameters);
            let consumes = self.consumes.clone();
            let plain = self.parameters(parameters, &list, &consumes, &list, &mut shared);
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
        let own = |node: Option<Node>, general: &[String]| match node {
            Some(node) => strings(Some(&node)),
            None => general.to_vec(),
        };
        let consumes = own(operation.shift_remove("consumes"), &self.consumes);
        let produces = own(operation.shift_remove("produces"), &self.produces);
        if let Some(schemes) = operation.shift_remove("schemes") {
            let servers = self.servers(Some(&schemes));
            self.moved(&join(pointer, "servers"), &join(pointer, "schemes"));
            operation.insert("servers".into(), Node::Array(servers));
        }
        let list = join(pointer, "parameters");
        let mut body = Body::default();
        if let Some(Node::Array(parameters)) = operation.get_mut("parameters") {
            let parameters = std::mem::take(parameters);
            let plain = self.parameters(
                parameters,
                &list,
                &consumes,
                &join(pointer, "requestBody"),
                &mut body,
            );
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

    fn request_body(
        &mut self,
        operation: &mut Object,
        pointer: &str,
        consumes: &[String],
        body: Body,
        shared: &Body,
    ) {
        let to = join(pointer, "requestBody");
        if let Some(request_body) = body.request_body {
            self.moved(&to, &body.origin);
            operation.insert("requestBody".into(), request_body);
            return;
        }
        let form: Vec<_> = if body.form.is_empty() {
            shared.form.clone()
        } else {
            body.form
        };
        if !form.is_empty() {
            let request_body = self.form(form, consumes, &to);
            operation.insert("requestBody".into(), request_body);
        } else if let Some(request_body) = &shared.request_body
            && self.may_copy(request_body, &to)
        {
            self.moved(&to, &shared.origin);
            operation.insert("requestBody".into(), request_body.clone());
        }
    }

    /// Splits a list of parameters into those that stay parameters and those that form the body.
    fn parameters(
        &mut self,
        list: Vec<Node>,
        from: &str,
        consumes: &[String],
        body_to: &str,
        body: &mut Body,
    ) -> Vec<Node> {
        let mut plain = Vec::new();
        for (index, parameter) in list.into_iter().enumerate() {
            let from = format!("{from}/{index}");
            let resolved = self.shared(&parameter);
            let place = resolved
                .as_ref()
                .or(parameter.as_object())
                .and_then(location)
                .map(str::to_owned);
            match place.as_deref() {
                Some("body") => {
                    if body.request_body.is_some() {
                        self.warn(
                            "several-bodies",
                            &from,
                            "an operation can have one body parameter only; this one is left out"
                                .into(),
                            "merge the two",
                        );
                        continue;
                    }
                    body.origin = from.clone();
                    body.request_body = match (resolved, parameter) {
                        (None, Node::Object(parameter)) => {
                            Some(self.body(parameter, consumes, &from, body_to))
                        }
                        (_, reference) => Some(self.rewrite(reference)),
                    };
                }
                Some("formData") => match (resolved, parameter) {
                    (Some(shared), _) => {
                        if self.may_copy(&Node::Object(shared.clone()), &from) {
                            body.form.push((shared, from));
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

    /// The shared parameter that `parameter` refers to.
    fn shared(&self, parameter: &Node) -> Option<Object> {
        let name = parameter
            .get("$ref")?
            .as_str()?
            .strip_prefix("#/parameters/")?;
        let name = name.replace("~1", "/").replace("~0", "~");
        self.parameters.get(&name)?.as_object().cloned()
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

    fn parameter(&mut self, parameter: Node, from: &str, to: &str) -> Node {
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
                        "collection-format",
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
    fn move_schema(&mut self, holder: &mut Object, from: &str, to: &str) {
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

    fn body(&mut self, mut parameter: Object, consumes: &[String], from: &str, to: &str) -> Node {
        let schema = parameter
            .shift_remove("schema")
            .unwrap_or_else(Node::object);
        let schema = self.schema(schema, &join(from, "schema"));
        parameter.shift_remove("in");
        if let Some(name) = parameter.shift_remove("name") {
            parameter.insert(BODY_NAME.into(), name);
        }
        let content = self.content(schema, consumes, &join(from, "schema"), to);
        parameter.insert("content".into(), content);
        Node::Object(parameter)
    }

    fn content(&mut self, schema: Node, types: &[String], from: &str, to: &str) -> Node {
        let any = ["*/*".to_owned()];
        let types = if types.is_empty() { &any } else { types };
        let mut content = Object::new();
        for (index, name) in types.iter().enumerate() {
            if index > 0 && !self.may_copy(&schema, from) {
                break;
            }
            let to = format!("{}/schema", join(&join(to, "content"), name));
            self.moved(&to, from);
            let media = Object::from([("schema".to_owned(), schema.clone())]);
            content.insert(name.clone(), Node::Object(media));
        }
        Node::Object(content)
    }

    fn may_copy(&mut self, node: &Node, pointer: &str) -> bool {
        match self.copies.checked_sub(size(node)) {
            Some(rest) => {
                self.copies = rest;
                true
            }
            None => {
                // One report is enough: whatever follows exceeds the budget as well.
                if self.copies > 0 {
                    self.copies = 0;
                    self.out.push(
                        Diagnostic::new(
                            Severity::Error,
                            "too-large",
                            pointer,
                            "media types and shared parameters multiply this document beyond four times its size",
                        )
                        .with_help("name fewer media types, or move inline schemas to `definitions`"),
                    );
                }
                false
            }
        }
    }

    fn form(&mut self, parameters: Vec<(Object, String)>, consumes: &[String], to: &str) -> Node {
        let has_file = parameters
            .iter()
            .any(|(p, _)| p.get("type").and_then(Node::as_str) == Some("file"));
        let form_type = |name: &&String| {
            name.starts_with("multipart/") || *name == "application/x-www-form-urlencoded"
        };
        let mut types: Vec<String> = consumes.iter().filter(form_type).cloned().collect();
        if types.is_empty() {
            let fallback = if has_file {
                "multipart/form-data"
            } else {
                "application/x-www-form-urlencoded"
            };
            types.push(fallback.to_owned());
        }
        if let Some((_, from)) = parameters.first() {
            let list = from
                .rsplit_once('/')
                .map_or(from.as_str(), |(list, _)| list)
                .to_owned();
            self.moved(to, &list);
        }
        let mut properties = Object::new();
        let mut required = Vec::new();
        let mut encoding = Object::new();
        for (mut parameter, from) in parameters {
            let name = text(&parameter, "name").unwrap_or_default();
            if parameter.get("required") == Some(&Node::Bool(true)) {
                required.push(Node::from(name.as_str()));
            }
            for key in ["name", "in", "required"] {
                parameter.shift_remove(key);
            }
            if let Some(collection) = parameter.shift_remove("collectionFormat") {
                let explode = collection.as_str() == Some("multi");
                let style = match collection.as_str() {
                    Some("ssv") => "spaceDelimited",
                    Some("pipes") => "pipeDelimited",
                    _ => "form",
                };
                let style = Object::from([
                    ("style".to_owned(), style.into()),
                    ("explode".to_owned(), explode.into()),
                ]);
                encoding.insert(name.clone(), Node::Object(style));
            }
            let schema = self.schema(Node::Object(parameter), &from);
            for media in &types {
                let pointer = format!("{}/schema/properties", join(&join(to, "content"), media));
                self.moved(&join(&pointer, &name), &from);
            }
            properties.insert(name, schema);
        }
        let mut schema = Object::from([
            ("type".to_owned(), "object".into()),
            ("properties".to_owned(), Node::Object(properties)),
        ]);
        if !required.is_empty() {
            schema.insert("required".into(), Node::Array(required));
        }
        let mut media = Object::from([("schema".to_owned(), Node::Object(schema))]);
        if !encoding.is_empty() {
            media.insert("encoding".into(), Node::Object(encoding));
        }
        let media = Node::Object(media);
        let mut content = Object::new();
        for (index, name) in types.into_iter().enumerate() {
            if index == 0 || self.may_copy(&media, to) {
                content.insert(name, media.clone());
            }
        }
        Node::Object(Object::from([(
            "content".to_owned(),
            Node::Object(content),
        )]))
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
}

fn set_style(parameter: &mut Object, style: &str, explode: bool) {
    parameter.insert("style".into(), style.into());
    parameter.insert("explode".into(), explode.into());
}

fn security_scheme(scheme: Node) -> Node {
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
                _ => "implicit".to_owned(),
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

/// The 3.0 form of a Swagger 2.0 reference.
fn reference(target: &str, parameters: &Object) -> String {
    if let Some(rest) = target.strip_prefix("#/definitions/") {
        return format!("#/components/schemas/{rest}");
    }
    if let Some(rest) = target.strip_prefix("#/responses/") {
        return format!("#/components/responses/{rest}");
    }
    if let Some(rest) = target.strip_prefix("#/parameters/") {
        let name = rest.replace("~1", "/").replace("~0", "~");
        let is_body = parameters
            .get(&name)
            .and_then(Node::as_object)
            .and_then(location)
            == Some("body");
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

fn strings(node: Option<&Node>) -> Vec<String> {
    let items = node.and_then(Node::as_array).unwrap_or_default();
    items
        .iter()
        .filter_map(Node::as_str)
        .map(str::to_owned)
        .collect()
}

fn count(object: &Object) -> usize {
    object.values().map(size).sum::<usize>() + 1
}

fn size(node: &Node) -> usize {
    match node {
        Node::Object(object) => count(object),
        Node::Array(items) => items.iter().map(size).sum::<usize>() + 1,
        _ => 1,
    }
}
