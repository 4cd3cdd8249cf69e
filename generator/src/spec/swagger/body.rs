//! Bodies of requests, and the media types of bodies and responses.

use super::{BODY_NAME, Converter, text};
use crate::diagnostics::Code;
use crate::spec::node::{Node, Object, join};

/// The body of an operation, gathered from its parameters.
#[derive(Default)]
pub(super) struct Body {
    /// The body parameter, perhaps a reference to one, and its place.
    pub(super) parameter: Option<(Node, String)>,
    /// The form parameters and their places.
    pub(super) form: Vec<(Object, String)>,
}

impl Converter<'_> {
    pub(super) fn request_body(
        &mut self,
        operation: &mut Object,
        pointer: &str,
        consumes: &[String],
        body: Body,
        shared: &Body,
    ) {
        let to = join(pointer, "requestBody");
        let own = body.parameter.is_some() || !body.form.is_empty();
        let (parameter, form) = match (own, &shared.parameter) {
            (true, _) => (body.parameter, body.form),
            (false, Some((parameter, from))) if self.may_copy(parameter, from) => {
                (Some((parameter.clone(), from.clone())), Vec::new())
            }
            (false, Some(_)) => return,
            (false, None) => (None, shared.form.clone()),
        };
        let request_body = match parameter {
            Some((Node::Object(parameter), from)) if !parameter.contains_key("$ref") => {
                self.moved(&to, &from);
                self.body(parameter, consumes, &from, &to)
            }
            Some((reference, from)) => {
                self.moved(&to, &from);
                self.rewrite(reference)
            }
            None if form.is_empty() => return,
            None => self.form(form, consumes, &to),
        };
        operation.insert("requestBody".into(), request_body);
    }

    pub(super) fn body(
        &mut self,
        mut parameter: Object,
        consumes: &[String],
        from: &str,
        to: &str,
    ) -> Node {
        let schema = parameter.shift_remove("schema").unwrap_or_else(|| {
            let message =
                "the body parameter has no `schema`; it becomes any JSON value".to_owned();
            self.warn(Code::MissingKey, from, message, "add a `schema`");
            Node::object()
        });
        let schema = self.schema(schema, &join(from, "schema"));
        parameter.shift_remove("in");
        if let Some(name) = parameter.shift_remove("name") {
            parameter.insert(BODY_NAME.into(), name);
        }
        let content = self.content(schema, consumes, &join(from, "schema"), to);
        parameter.insert("content".into(), content);
        Node::Object(parameter)
    }

    pub(super) fn content(&mut self, schema: Node, types: &[String], from: &str, to: &str) -> Node {
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

    pub(super) fn may_copy(&mut self, node: &Node, pointer: &str) -> bool {
        self.may_copy_values(|| crate::spec::size_of_node(node), pointer)
    }

    pub(super) fn may_copy_object(&mut self, object: &Object, pointer: &str) -> bool {
        self.may_copy_values(|| crate::spec::size(object), pointer)
    }

    fn may_copy_values(&mut self, values: impl FnOnce() -> usize, pointer: &str) -> bool {
        // Nothing is counted any more where nothing may be copied, or counting would take the time.
        if self.copies == 0 {
            return false;
        }
        match self.copies.checked_sub(values()) {
            Some(rest) => {
                self.copies = rest;
                true
            }
            None => {
                // One report is enough: whatever follows exceeds the budget as well.
                self.copies = 0;
                self.error(
                    Code::TooLarge,
                    pointer,
                    "media types and shared parameters expand this document to more than four times its size".into(),
                    "use fewer media types, or move inline schemas to `definitions`",
                );
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
            let Some(name) = text(&parameter, "name") else {
                let message = "the form parameter has no `name`; it is ignored".to_owned();
                let help = "add `name`, a string, or amend the document with `--overlay`";
                self.warn(Code::MissingKey, &from, message, help);
                continue;
            };
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
}
