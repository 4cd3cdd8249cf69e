//! Faults of operations, their parameters and tags.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::{Operation, Parameter, PathItem, ReferenceOr};

use super::Faults;
use crate::areas::component_name;
use crate::diagnostics::Code;
use crate::spec::Spec;
use crate::spec::node::escape;

pub(super) fn lint(faults: &mut Faults<'_>) {
    let spec = faults.spec;
    let mut ids: BTreeMap<&str, String> = BTreeMap::new();
    let mut shapes: BTreeMap<String, &str> = BTreeMap::new();
    let mut used_tags = BTreeSet::new();
    let declared: BTreeSet<&str> = spec
        .openapi
        .tags
        .iter()
        .map(|tag| tag.name.as_str())
        .collect();
    for item in spec.webhooks.values() {
        let operations = item.iter().map(|(_, operation)| operation);
        used_tags
            .extend(operations.flat_map(|operation| operation.tags.iter().map(String::as_str)));
    }
    for (path, item) in spec.openapi.paths.iter() {
        let ReferenceOr::Item(item) = item else {
            continue;
        };
        let at = format!("/paths/{}", escape(path));
        let (shape, placeholders) = template(path);
        if let Some(other) = shapes.insert(shape, path) {
            let message = format!(
                "`{}` cannot be told from `{}`",
                path.escape_debug(),
                other.escape_debug()
            );
            faults.add(
                Code::AmbiguousPath,
                &at,
                message,
                "make one path of the two",
            );
        }
        parameters(faults, &item.parameters, &at, &placeholders);
        for (method, operation) in item.iter() {
            let at = format!("{at}/{method}");
            parameters(faults, &operation.parameters, &at, &placeholders);
            undeclared_placeholders(faults, item, operation, &at, &placeholders);
            operation_id(faults, operation, &at, &mut ids);
            for (index, tag) in operation.tags.iter().enumerate() {
                used_tags.insert(tag.as_str());
                if !declared.is_empty() && !declared.contains(tag.as_str()) {
                    let message = format!("the tag `{}` is not declared", tag.escape_debug());
                    faults.add(
                        Code::UndeclaredTag,
                        &format!("{at}/tags/{index}"),
                        message,
                        "add it to `tags` of the document, or correct its spelling",
                    );
                }
            }
        }
    }
    for (index, tag) in spec.openapi.tags.iter().enumerate() {
        if !used_tags.contains(tag.name.as_str()) {
            let message = format!("no operation has the tag `{}`", tag.name.escape_debug());
            faults.add(
                Code::UnusedTag,
                &format!("/tags/{index}"),
                message,
                "remove it, or correct its spelling",
            );
        }
    }
}

/// A path without the names of its placeholders, and these.
fn template(path: &str) -> (String, BTreeSet<&str>) {
    let mut shape = String::new();
    let mut names = BTreeSet::new();
    let mut rest = path;
    while let Some((before, behind)) = rest.split_once('{') {
        let Some((name, after)) = behind.split_once('}') else {
            break;
        };
        shape.push_str(before);
        shape.push_str("{}");
        names.insert(name);
        rest = after;
    }
    shape.push_str(rest);
    (shape, names)
}

fn operation_id<'a>(
    faults: &mut Faults<'_>,
    operation: &'a Operation,
    at: &str,
    ids: &mut BTreeMap<&'a str, String>,
) {
    let Some(id) = operation.operation_id.as_deref() else {
        let message = "the operation has no `operationId`".to_owned();
        faults.add(
            Code::MissingOperationId,
            at,
            message,
            "give it a unique one",
        );
        return;
    };
    if let Some(first) = ids.get(id) {
        let message = format!(
            "the operationId `{}` is taken already, at {}",
            id.escape_debug(),
            faults.spec.origin(first).1.escape_debug()
        );
        faults.add(
            Code::DuplicateOperationId,
            &format!("{at}/operationId"),
            message,
            "give each operation an id of its own",
        );
        return;
    }
    ids.insert(id, at.to_owned());
}

/// Checks one list of parameters.
fn parameters(
    faults: &mut Faults<'_>,
    list: &[ReferenceOr<Parameter>],
    at: &str,
    placeholders: &BTreeSet<&str>,
) {
    let spec = faults.spec;
    let mut seen = BTreeSet::new();
    for (index, parameter) in list.iter().enumerate() {
        let Some(parameter) = resolved(spec, parameter) else {
            continue;
        };
        let at = format!("{at}/parameters/{index}");
        let data = parameter.parameter_data_ref();
        let name = data.name.escape_debug();
        if !seen.insert((data.name.as_str(), place(parameter))) {
            let message = format!("the parameter `{name}` is listed already");
            faults.add(
                Code::DuplicateParameter,
                &at,
                message,
                "remove one of the two",
            );
        }
        if !matches!(parameter, Parameter::Path { .. }) {
            continue;
        }
        if !placeholders.contains(data.name.as_str()) {
            let message = format!("the path has no placeholder `{{{name}}}`");
            faults.add(
                Code::PathParameterUnknown,
                &at,
                message,
                "correct the spelling, here or in the path",
            );
        }
        if !data.required {
            let message = format!("the path parameter `{name}` is not required");
            faults.add(
                Code::PathParameterOptional,
                &at,
                message,
                "add `required: true`",
            );
        }
    }
}

fn undeclared_placeholders(
    faults: &mut Faults<'_>,
    item: &PathItem,
    operation: &Operation,
    at: &str,
    placeholders: &BTreeSet<&str>,
) {
    let spec = faults.spec;
    let lists = item.parameters.iter().chain(&operation.parameters);
    let declared: BTreeSet<&str> = lists
        .filter_map(|parameter| resolved(spec, parameter))
        .filter(|parameter| matches!(parameter, Parameter::Path { .. }))
        .map(|parameter| parameter.parameter_data_ref().name.as_str())
        .collect();
    for name in placeholders.difference(&declared) {
        let message = format!(
            "the placeholder `{{{}}}` of the path is declared as no parameter",
            name.escape_debug()
        );
        faults.add(
            Code::PathParameterMissing,
            at,
            message,
            "add a parameter with `in: path` and `required: true`",
        );
    }
}

fn place(parameter: &Parameter) -> &'static str {
    match parameter {
        Parameter::Query { .. } => "query",
        Parameter::Header { .. } => "header",
        Parameter::Path { .. } => "path",
        Parameter::Cookie { .. } => "cookie",
    }
}

fn resolved<'a>(spec: &'a Spec, parameter: &'a ReferenceOr<Parameter>) -> Option<&'a Parameter> {
    match parameter {
        ReferenceOr::Item(parameter) => Some(parameter),
        ReferenceOr::Reference { reference } => {
            let components = spec.openapi.components.as_ref()?;
            let found = components.parameters.get(component_name(reference))?;
            found.as_item()
        }
    }
}
