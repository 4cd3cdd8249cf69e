//! Faults of operations, their parameters and tags.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::{Operation, Parameter, ReferenceOr};

use super::Faults;
use crate::diagnostics::Code;
use crate::spec::node::{escape, join};
use crate::spec::walk::{self, location};

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
    for (path, item) in spec.openapi.paths.iter() {
        let at = format!("/paths/{}", escape(path));
        let (shape, placeholders) = template(path);
        if let Some(other) = shapes.insert(shape, path) {
            let message = format!(
                "`{}` cannot be distinguished from `{}`",
                path.escape_debug(),
                other.escape_debug()
            );
            faults.add(Code::AmbiguousPath, &at, message, "merge the two paths");
        }
        if let Some(item) = item.as_item() {
            parameters(faults, &item.parameters, &at, Some(&placeholders));
        }
    }
    let newer = [
        ("/webhooks", &spec.webhooks),
        ("/components/pathItems", &spec.path_items),
    ];
    for (at, items) in newer {
        for (name, item) in items {
            parameters(faults, &item.parameters, &join(at, name), None);
        }
    }
    for operation in spec.operations() {
        let at = operation.pointer.as_str();
        let placeholders = operation.path().map(|path| template(path).1);
        let placeholders = placeholders.as_ref();
        parameters(faults, &operation.definition.parameters, at, placeholders);
        if let Some(placeholders) = placeholders {
            undeclared_placeholders(faults, &operation, placeholders);
        }
        operation_id(faults, operation.definition, at, &mut ids);
        for (index, tag) in operation.definition.tags.iter().enumerate() {
            used_tags.insert(tag.as_str());
            if !declared.is_empty() && !declared.contains(tag.as_str()) {
                let message = format!("the tag `{}` is not declared", tag.escape_debug());
                faults.add(
                    Code::UndeclaredTag,
                    &format!("{at}/tags/{index}"),
                    message,
                    "add it to the document's `tags`, or correct its spelling",
                );
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
        // several paths may refer to one path item
        if first == at {
            return;
        }
        let message = format!(
            "the operationId `{}` is already used at {}",
            id.escape_debug(),
            faults.spec.origin(first).1.escape_debug()
        );
        faults.add(
            Code::DuplicateOperationId,
            &format!("{at}/operationId"),
            message,
            "give each operation a unique id",
        );
        return;
    }
    ids.insert(id, at.to_owned());
}

/// Checks one list of parameters; `placeholders` are those of the path, if there is one.
fn parameters(
    faults: &mut Faults<'_>,
    list: &[ReferenceOr<Parameter>],
    at: &str,
    placeholders: Option<&BTreeSet<&str>>,
) {
    let spec = faults.spec;
    let mut seen = BTreeSet::new();
    for (index, parameter) in list.iter().enumerate() {
        let Some(parameter) = spec.target(parameter) else {
            continue;
        };
        let at = format!("{at}/parameters/{index}");
        let data = parameter.parameter_data_ref();
        let name = data.name.escape_debug();
        if !seen.insert((data.name.as_str(), location(parameter))) {
            let message = format!("the parameter `{name}` is already listed");
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
        if placeholders.is_some_and(|names| !names.contains(data.name.as_str())) {
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
    operation: &walk::Operation<'_>,
    placeholders: &BTreeSet<&str>,
) {
    let sites = operation.parameters();
    let declared: BTreeSet<&str> = sites
        .iter()
        .filter(|site| matches!(site.parameter, Parameter::Path { .. }))
        .map(|site| site.parameter.parameter_data_ref().name.as_str())
        .collect();
    for name in placeholders.difference(&declared) {
        let message = format!(
            "the placeholder `{{{}}}` of the path has no parameter",
            name.escape_debug()
        );
        faults.add(
            Code::PathParameterMissing,
            &operation.pointer,
            message,
            "add a parameter with `in: path` and `required: true`",
        );
    }
}
