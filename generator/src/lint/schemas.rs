//! Faults of schemas, named ones and those that stand where they are used.

use std::collections::{BTreeSet, HashSet};

use openapiv3::{AdditionalProperties, ReferenceOr, Schema};
use serde_json::Value;

use super::Faults;
use crate::diagnostics::Code;
use crate::lower::FORMATS;
use crate::spec::Spec;
use crate::spec::node::escape;
use crate::spec::shape::{Resolved, Shape, reference_of, schema_name};
use crate::spec::walk::Operation;

/// Formats of the OpenAPI and JSON Schema registries, with the types that may have them.
const REGISTERED: &[(&str, &[&str])] = &[
    ("base64url", &["string"]),
    ("binary", &["string"]),
    ("byte", &["string"]),
    ("char", &["string"]),
    ("commonmark", &["string"]),
    ("date", &["string"]),
    ("date-time", &["string"]),
    ("decimal", &["string", "number"]),
    ("decimal128", &["string", "number"]),
    ("double", &["number"]),
    ("double-int", &["integer", "number"]),
    ("duration", &["string"]),
    ("email", &["string"]),
    ("float", &["number"]),
    ("hostname", &["string"]),
    ("html", &["string"]),
    ("http-date", &["string"]),
    ("idn-email", &["string"]),
    ("idn-hostname", &["string"]),
    ("int16", &["integer", "number"]),
    ("int32", &["integer", "number"]),
    ("int64", &["integer", "number", "string"]),
    ("int8", &["integer", "number"]),
    ("ipv4", &["string"]),
    ("ipv6", &["string"]),
    ("iri", &["string"]),
    ("iri-reference", &["string"]),
    ("json-pointer", &["string"]),
    ("media-range", &["string"]),
    ("password", &["string"]),
    ("regex", &["string"]),
    ("relative-json-pointer", &["string"]),
    ("time", &["string"]),
    ("time-local", &["string"]),
    ("uint16", &["integer", "number"]),
    ("uint32", &["integer", "number"]),
    ("uint64", &["integer", "number", "string"]),
    ("uint8", &["integer", "number"]),
    ("unixtime", &["integer", "number"]),
    ("uri", &["string"]),
    ("uri-reference", &["string"]),
    ("uri-template", &["string"]),
    ("url", &["string"]),
    ("uuid", &["string"]),
];

pub(super) fn lint(faults: &mut Faults<'_>) {
    let spec = faults.spec;
    for (name, schema) in spec.schemas() {
        let at = format!("/components/schemas/{}", escape(name));
        visit(faults, schema, &at, &BTreeSet::new());
    }
    let operations = spec.operations();
    let of_operations = operations.iter().flat_map(Operation::schemas);
    let mut seen = HashSet::new();
    for site in of_operations.chain(spec.component_schemas()) {
        // what is referred to several times is one place
        if seen.insert(site.pointer.clone()) {
            visit(faults, site.schema, &site.pointer, &BTreeSet::new());
        }
    }
}

/// Checks a schema and all below it. `around` are the properties that the schemas have which this one
/// is composed into.
fn visit(
    faults: &mut Faults<'_>,
    schema: &ReferenceOr<Schema>,
    at: &str,
    around: &BTreeSet<String>,
) {
    if let ReferenceOr::Item(schema) = schema {
        visit_item(faults, schema, at, around);
    }
}

fn visit_item(faults: &mut Faults<'_>, schema: &Schema, at: &str, around: &BTreeSet<String>) {
    if reference_of(schema).is_some() {
        return;
    }
    let shape = Shape::of(schema);
    values(faults, &shape, at);
    format(faults, &shape, at);
    limits(faults, &shape, at);
    empty(faults, &shape, at);
    if shape.data.read_only && shape.data.write_only {
        let message = "the property is both read-only and write-only".to_owned();
        faults.add(Code::ReadAndWriteOnly, at, message, "remove one of the two");
    }
    let mut names = around.clone();
    add_properties(faults.spec, schema, &mut names, &mut Vec::new());
    required(faults, &shape, at, &names);
    discriminator(faults, &shape, at);

    let none = BTreeSet::new();
    for (name, property) in shape.properties {
        if let ReferenceOr::Item(property) = property {
            let at = format!("{at}/properties/{}", escape(name));
            visit_item(faults, property, &at, &none);
        }
    }
    if let Some(ReferenceOr::Item(items)) = shape.items {
        visit_item(faults, items, &format!("{at}/items"), &none);
    }
    if let Some(AdditionalProperties::Schema(values)) = shape.additional_properties {
        visit(faults, values, &format!("{at}/additionalProperties"), &none);
    }
    if let Some(not) = shape.not {
        visit(faults, not, &format!("{at}/not"), &names);
    }
    let compositions = [
        ("allOf", shape.all_of),
        ("oneOf", shape.one_of),
        ("anyOf", shape.any_of),
    ];
    for (key, parts) in compositions {
        for (index, part) in parts.iter().enumerate() {
            visit(faults, part, &format!("{at}/{key}/{index}"), &names);
        }
    }
}

/// The names of all properties that an object of a schema may have, through compositions.
fn add_properties(
    spec: &Spec,
    schema: &Schema,
    names: &mut BTreeSet<String>,
    seen: &mut Vec<*const Schema>,
) {
    let here = std::ptr::from_ref(schema);
    if seen.contains(&here) {
        return;
    }
    seen.push(here);
    let shape = Shape::of(schema);
    names.extend(shape.properties.keys().cloned());
    let parts = shape.all_of.iter().chain(shape.one_of).chain(shape.any_of);
    for part in parts {
        if let Some(part) = followed(spec, part) {
            add_properties(spec, part, names, seen);
        }
    }
}

fn followed<'a>(spec: &'a Spec, schema: &'a ReferenceOr<Schema>) -> Option<&'a Schema> {
    match schema {
        ReferenceOr::Item(schema) => Some(schema),
        ReferenceOr::Reference { reference } => match spec.resolve(reference) {
            Resolved::Named(name) => spec.schema(name),
            Resolved::Inline(_, schema) => Some(schema),
            Resolved::Unresolved => None,
        },
    }
}

fn required(faults: &mut Faults<'_>, shape: &Shape<'_>, at: &str, names: &BTreeSet<String>) {
    let has_free_keys = matches!(
        shape.additional_properties,
        Some(AdditionalProperties::Any(true) | AdditionalProperties::Schema(_))
    );
    let mut seen = BTreeSet::new();
    for (index, name) in shape.required.iter().enumerate() {
        let at_entry = format!("{at}/required/{index}");
        let shown = name.escape_debug();
        if !seen.insert(name) {
            let message = format!("`{shown}` is already listed as required");
            faults.add(
                Code::DuplicateRequired,
                &at_entry,
                message,
                "remove the second",
            );
        } else if !names.contains(name) && !has_free_keys {
            let message = format!("`{shown}` is required, but there is no such property");
            faults.add(
                Code::RequiredUnknownProperty,
                &at_entry,
                message,
                "add the property, or correct the spelling",
            );
        }
        if let Some(ReferenceOr::Item(property)) = shape.properties.get(name)
            && property.schema_data.read_only
        {
            let at = format!("{at}/properties/{}/readOnly", escape(name));
            let message = format!("`{shown}` is required, but requests must not contain it");
            faults.add(Code::RequiredReadOnly, &at, message, "");
        }
    }
}

fn values(faults: &mut Faults<'_>, shape: &Shape<'_>, at: &str) {
    for (index, value) in shape.enumeration.iter().enumerate() {
        if shape.enumeration[..index].contains(value) {
            let message = format!("the value {value} is already listed");
            let at = format!("{at}/enum/{index}");
            faults.add(Code::DuplicateEnumValue, &at, message, "remove the second");
        }
    }
    let Some(default) = &shape.data.default else {
        return;
    };
    let at = format!("{at}/default");
    if default.is_null() && shape.data.nullable {
        return;
    }
    if let Some(ty) = shape.type_
        && !is_of_type(default, ty)
    {
        let message = format!("the default {default} is not a value of type {ty}");
        faults.add(Code::DefaultType, &at, message, "use a value of this type");
    } else if !shape.enumeration.is_empty() && !shape.enumeration.contains(default) {
        let message = format!("the default {default} is not one of the values of `enum`");
        faults.add(
            Code::DefaultNotInEnum,
            &at,
            message,
            "use one of the values, or add it to the list",
        );
    }
}

fn is_of_type(value: &Value, ty: &str) -> bool {
    match ty {
        "string" => value.is_string(),
        "integer" => {
            value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|n| n.fract() == 0.0)
        }
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}

fn format(faults: &mut Faults<'_>, shape: &Shape<'_>, at: &str) {
    let (Some(ty), Some(format)) = (shape.type_, shape.format.as_deref()) else {
        return;
    };
    let has_a_type = FORMATS
        .iter()
        .any(|rule| rule.schema_type == ty && rule.format == Some(format));
    if has_a_type {
        return;
    }
    let at = format!("{at}/format");
    let shown = format.escape_debug();
    let registered = REGISTERED.iter().find(|(name, _)| *name == format);
    let of_another = FORMATS.iter().find(|rule| rule.format == Some(format));
    match (registered, of_another) {
        (Some((_, types)), _) if types.contains(&ty) => {}
        (Some((_, types)), _) => {
            let message = format!(
                "`{shown}` is a format of {}, not of {ty}",
                types.join(" and ")
            );
            faults.add(Code::FormatType, &at, message, "correct `type` or `format`");
        }
        (None, Some(rule)) => {
            let message = format!("`{shown}` is a format of {}, not of {ty}", rule.schema_type);
            faults.add(Code::FormatType, &at, message, "correct `type` or `format`");
        }
        (None, None) => {
            let message = format!("the format `{shown}` is not a registered one");
            faults.add(Code::UnknownFormat, &at, message, "");
        }
    }
}

fn limits(faults: &mut Faults<'_>, shape: &Shape<'_>, at: &str) {
    let limits = &shape.limits;
    let count = |limit: Option<usize>| limit.map(|limit| limit as f64);
    let is_open = limits.exclusive_minimum || limits.exclusive_maximum;
    for (low, lower, high, upper, is_open) in [
        (
            "minimum",
            limits.minimum,
            "maximum",
            limits.maximum,
            is_open,
        ),
        (
            "minLength",
            count(limits.min_length),
            "maxLength",
            count(limits.max_length),
            false,
        ),
        (
            "minItems",
            count(limits.min_items),
            "maxItems",
            count(limits.max_items),
            false,
        ),
        (
            "minProperties",
            count(limits.min_properties),
            "maxProperties",
            count(limits.max_properties),
            false,
        ),
    ] {
        if let (Some(lower), Some(upper)) = (lower, upper)
            && (lower > upper || (is_open && lower >= upper))
        {
            let message = format!("no value satisfies both `{low}` {lower} and `{high}` {upper}");
            let at = format!("{at}/{low}");
            faults.add(
                Code::ContradictoryLimits,
                &at,
                message,
                "correct one of the two",
            );
        }
    }
}

fn empty(faults: &mut Faults<'_>, shape: &Shape<'_>, at: &str) {
    let says_more = !shape.enumeration.is_empty()
        || !shape.properties.is_empty()
        || shape.additional_properties.is_some()
        || shape.items.is_some()
        || !shape.all_of.is_empty()
        || !shape.one_of.is_empty()
        || !shape.any_of.is_empty()
        || shape.not.is_some()
        || !shape.required.is_empty();
    let message = match shape.type_ {
        _ if says_more => return,
        None => "the schema does not describe its value",
        Some("object") => "the schema does not describe the properties of the object",
        Some(_) => return,
    };
    faults.add(
        Code::EmptySchema,
        at,
        message.to_owned(),
        "add `properties`, or `additionalProperties` if the keys are arbitrary",
    );
}

fn discriminator(faults: &mut Faults<'_>, shape: &Shape<'_>, at: &str) {
    let Some(discriminator) = &shape.data.discriminator else {
        return;
    };
    let spec = faults.spec;
    for (tag, target) in &discriminator.mapping {
        // a bare name may also be a relative file; here it means a schema
        let is_known = match spec.resolve(target) {
            Resolved::Named(_) | Resolved::Inline(..) => true,
            Resolved::Unresolved => spec.schemas().any(|(name, _)| name == target),
        };
        if !is_known {
            let message = format!(
                "`{}` of the mapping points to `{}`, which is not a schema",
                tag.escape_debug(),
                target.escape_debug()
            );
            let at = format!("{at}/discriminator/mapping/{}", escape(tag));
            faults.add(
                Code::DiscriminatorMapping,
                &at,
                message,
                "correct the reference, or add the schema",
            );
        }
    }
    let property = &discriminator.property_name;
    let has_property = |schema: &Schema| {
        let mut names = BTreeSet::new();
        add_properties(spec, schema, &mut names, &mut Vec::new());
        names.contains(property)
    };
    let branches = if shape.one_of.is_empty() {
        shape.any_of
    } else {
        shape.one_of
    };
    let mut missing: Vec<String> = Vec::new();
    for (index, branch) in branches.iter().enumerate() {
        // what all subtypes share may stand beside the alternatives
        if let Some(schema) = followed(spec, branch)
            && !has_property(schema)
            && !shape.properties.contains_key(property)
        {
            missing.push(match branch {
                ReferenceOr::Reference { reference } => component(reference),
                ReferenceOr::Item(_) => format!("alternative {}", index + 1),
            });
        }
    }
    let is_base = branches.is_empty();
    let base_has_it = shape.properties.contains_key(property)
        || shape
            .all_of
            .iter()
            .filter_map(|part| followed(spec, part))
            .any(has_property);
    if is_base && !base_has_it {
        missing.push("the schema".to_owned());
    }
    if !missing.is_empty() {
        let message = format!(
            "there is no property `{}` in {}",
            property.escape_debug(),
            missing.join(", ")
        );
        faults.add(
            Code::DiscriminatorProperty,
            &format!("{at}/discriminator"),
            message,
            "add the property to each of the types",
        );
    }
}

fn component(reference: &str) -> String {
    let name = schema_name(reference).unwrap_or_else(|| reference.to_owned());
    format!("`{}`", name.escape_debug())
}
