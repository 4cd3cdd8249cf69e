//! `allOf`: all keywords of a schema and of what it extends, as one.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use openapiv3::{AdditionalProperties, ReferenceOr, Schema, SchemaData};
use serde_json::Value;

use super::annotations::is_untyped;
use crate::spec::Spec;
use crate::spec::node::escape;
use crate::spec::shape::{Resolved, Shape};

/// The keywords of a schema together with those of its `allOf` members.
#[derive(Default)]
pub(super) struct Merged<'a> {
    pub schema_type: Option<&'a str>,
    pub format: Option<String>,
    /// `minimum`, the greatest of all.
    pub minimum: Option<f64>,
    /// Whether a `maximum` announces integers that no `i64` holds.
    pub is_beyond_i64: bool,
    pub enumeration: Vec<Value>,
    /// The words and extensions of the schema that lists the values.
    pub enum_data: Option<&'a SchemaData>,
    /// Each property with its pointer; the members' come first, as they are listed.
    pub properties: IndexMap<&'a str, (&'a ReferenceOr<Box<Schema>>, String)>,
    pub required: BTreeSet<&'a str>,
    pub additional: Option<(&'a AdditionalProperties, String)>,
    pub items: Option<(&'a ReferenceOr<Box<Schema>>, String)>,
    pub one_of: Option<(&'a [ReferenceOr<Schema>], String)>,
    pub any_of: Option<(&'a [ReferenceOr<Schema>], String)>,
    pub not: bool,
    pub nullable: bool,
    /// The members want values of types that exclude each other, so that `schema_type` is none of them.
    pub is_contradictory: bool,
    /// What went wrong: pointer and message.
    pub faults: Vec<(String, String)>,
    /// What is decided between members that differ: pointer and message.
    pub notes: Vec<(String, String)>,
}

/// Merges a schema with its `allOf` members, through references; a member that leads back to a schema
/// that is being merged is left out, with a fault.
pub(super) fn merge<'a>(spec: &'a Spec, schema: &'a Schema, pointer: &str) -> Merged<'a> {
    let mut merged = Merged::default();
    add(spec, schema, pointer, &mut Path::default(), &mut merged);
    merged
}

/// Real documents extend a schema through fewer than ten others.
const DEEPEST: usize = 64;

/// Which schemas are being merged, from the outermost on, and which have been.
#[derive(Default)]
struct Path {
    open: Vec<*const Schema>,
    done: BTreeSet<*const Schema>,
}

fn add<'a>(
    spec: &'a Spec,
    schema: &'a Schema,
    pointer: &str,
    path: &mut Path,
    merged: &mut Merged<'a>,
) {
    let here = std::ptr::from_ref(schema);
    if path.done.contains(&here) {
        return;
    }
    if path.open.contains(&here) {
        let message =
            "`allOf` refers back to the schema that contains it; this member adds nothing";
        merged.faults.push((pointer.to_owned(), message.to_owned()));
        return;
    }
    if path.open.len() >= DEEPEST {
        let message = "`allOf` is nested too deeply here; this member adds nothing";
        merged.faults.push((pointer.to_owned(), message.to_owned()));
        return;
    }
    path.open.push(here);
    let shape = Shape::of(schema);
    for (index, member) in shape.all_of.iter().enumerate() {
        let member_pointer = format!("{pointer}/allOf/{index}");
        match follow(spec, member) {
            Ok((member, at)) => {
                add(
                    spec,
                    member,
                    at.as_deref().unwrap_or(&member_pointer),
                    path,
                    merged,
                );
            }
            Err(message) => merged.faults.push((member_pointer, message)),
        }
    }
    if let Some(schema_type) = shape.type_ {
        add_type(schema_type, shape.format, pointer, merged);
    } else {
        merged.format = shape.format.or(merged.format.take());
    }
    merged.minimum = match (merged.minimum, shape.limits.minimum) {
        (Some(before), Some(own)) => Some(before.max(own)),
        (before, own) => before.or(own),
    };
    merged.is_beyond_i64 |= shape.is_beyond_i64;
    if !shape.enumeration.is_empty() {
        merged.enumeration = shape.enumeration;
        merged.enum_data = Some(shape.data);
    }
    for (wire_name, property) in shape.properties {
        let at = format!("{pointer}/properties/{}", escape(wire_name));
        add_property(wire_name, property, at, merged);
    }
    merged
        .required
        .extend(shape.required.iter().map(String::as_str));
    if let Some(additional) = shape.additional_properties {
        merged.additional = Some((additional, format!("{pointer}/additionalProperties")));
    }
    if let Some(items) = shape.items {
        merged.items = Some((items, format!("{pointer}/items")));
    }
    if !shape.one_of.is_empty() {
        merged.one_of = Some((shape.one_of, format!("{pointer}/oneOf")));
    }
    if !shape.any_of.is_empty() {
        merged.any_of = Some((shape.any_of, format!("{pointer}/anyOf")));
    }
    merged.not |= shape.not.is_some();
    merged.nullable |= shape.data.nullable;
    path.open.pop();
    path.done.insert(here);
}

/// A value must be of the types of all members.
fn add_type<'a>(
    schema_type: &'a str,
    format: Option<String>,
    pointer: &str,
    merged: &mut Merged<'a>,
) {
    match merged.schema_type {
        Some("integer") if schema_type == "number" => return,
        Some("number") if schema_type == "integer" => {}
        Some(before) if before != schema_type => {
            let message = format!(
                "no value has both types, {} and {}, that `allOf` requires; it becomes any JSON value",
                before.escape_debug(),
                schema_type.escape_debug()
            );
            merged.faults.push((pointer.to_owned(), message));
            merged.is_contradictory = true;
        }
        _ => {}
    }
    if merged.is_contradictory {
        merged.schema_type = None;
        merged.format = None;
    } else {
        merged.schema_type = Some(schema_type);
        merged.format = format.or(merged.format.take());
    }
}

/// Of properties with one name the last counts, unless it only has words about what was said before.
fn add_property<'a>(
    wire_name: &'a str,
    property: &'a ReferenceOr<Box<Schema>>,
    pointer: String,
    merged: &mut Merged<'a>,
) {
    let Some((before, _)) = merged.properties.get(wire_name) else {
        merged.properties.insert(wire_name, (property, pointer));
        return;
    };
    if *before == property {
        return;
    }
    let is_kept = match property {
        ReferenceOr::Reference { .. } => false,
        ReferenceOr::Item(schema) => {
            let shape = Shape::of(schema);
            shape.all_of.is_empty() && is_untyped(&shape)
        }
    };
    let decision = if is_kept {
        "the earlier one, which has a type, is used"
    } else {
        "the last one is used"
    };
    let message = format!(
        "several members of `allOf` define `{}`; {decision}",
        wire_name.escape_debug()
    );
    merged.notes.push((pointer.clone(), message));
    if !is_kept {
        merged.properties.insert(wire_name, (property, pointer));
    }
}

/// The schema behind a reference or in place, and the pointer of the referenced one.
///
/// # Errors
/// The reference leads nowhere, or round in a circle.
fn follow<'a>(
    spec: &'a Spec,
    schema: &'a ReferenceOr<Schema>,
) -> Result<(&'a Schema, Option<String>), String> {
    match schema {
        ReferenceOr::Item(item) => Ok((item, None)),
        ReferenceOr::Reference { reference } => match spec.resolve(reference) {
            Resolved::Named(name) => spec
                .schema(name)
                .map(|schema| {
                    (
                        schema,
                        Some(format!("/components/schemas/{}", escape(name))),
                    )
                })
                .ok_or_else(|| format!("the reference `{}` is circular", reference.escape_debug())),
            Resolved::Inline(at, schema) => Ok((schema, at)),
            Resolved::Unresolved => Err(format!(
                "the reference `{}` has no target",
                reference.escape_debug()
            )),
        },
    }
}
