//! What a vendor's operations have in common without saying so in one place: how pages are walked, and what headers of
//! answers mean. All such names stand here, in one table; a crate gets those that its document has.

use std::collections::BTreeSet;

use openapiv3::ReferenceOr;

use crate::ir::{Content, Field, Location, Model, Operation, TypeDef, TypeKind, TypeRef};
use crate::spec::Spec;

/// The property with the address of the next page.
const NEXT_URI: &str = "nextUri";
/// The property with the cursor of the next page, and the parameter that takes it.
const CURSOR: (&str, &str) = ("cursor", "cursor");
/// The same where the cursor stands in another property.
const AFTER: (&str, &str, &str) = ("cursors", "after", "after");
/// The property with the number of pages, and the parameter for the number of one.
const PAGES: (&str, &str) = ("pageCount", "pageNumber");
/// Headers of answers, by the field of `runtime::Meta` that they fill.
const HEADERS: [(&str, &str); 5] = [
    ("retry_after", "retry-after"),
    ("rate_limit_count", "inin-ratelimit-count"),
    ("rate_limit_allowed", "inin-ratelimit-allowed"),
    ("rate_limit_reset", "inin-ratelimit-reset"),
    ("correlation_id", "inin-correlation-id"),
];
/// The schema that refusals have, whether the document says so or not.
const ERROR_MODEL: &str = "ErrorBody";
/// What the extensions of the vendor's documents begin with. The documents do not list the headers above.
const VENDOR: [&str; 3] = ["x-genesys-", "x-inin-", "x-purecloud-"];

/// The conventions of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conventions {
    /// The property with the address of the next page.
    pub next_uri: Option<&'static str>,
    /// The property with the cursor of the next page, and the parameter that takes it.
    pub cursor: Option<(&'static str, &'static str)>,
    /// The same where the cursor stands in another property: that one, the cursor, the parameter.
    pub after: Option<(&'static str, &'static str, &'static str)>,
    /// The property with the number of pages, and the parameter for the number of one.
    pub pages: Option<(&'static str, &'static str)>,
    /// Each field of `runtime::Meta` with the header that fills it.
    pub headers: Vec<(&'static str, Option<&'static str>)>,
    /// The schema that refusals have.
    pub error_model: Option<&'static str>,
}

/// Finds the conventions that a document follows.
pub fn find(spec: &Spec, model: &Model) -> Conventions {
    let mut found = Conventions::default();
    for operation in model
        .operations
        .iter()
        .filter(|operation| operation.method == "GET")
    {
        let Some(page) = answer(operation, model) else {
            continue;
        };
        let takes = |name: &str| {
            let mut parameters = operation.parameters.iter();
            parameters.any(|parameter| {
                parameter.location == Location::Query && parameter.wire_name == name
            })
        };
        if field(page, NEXT_URI).is_some() {
            found.next_uri = Some(NEXT_URI);
        }
        if field(page, CURSOR.0).is_some() && takes(CURSOR.1) {
            found.cursor = Some(CURSOR);
        }
        if field(page, AFTER.0).is_some() && takes(AFTER.2) {
            found.after = Some(AFTER);
        }
        if field(page, PAGES.0).is_some() && takes(PAGES.1) {
            found.pages = Some(PAGES);
        }
    }
    let is_vendor = is_vendor(spec);
    let listed = listed_headers(spec);
    let header = |(field, name): (&'static str, &'static str)| {
        let is_there = is_vendor || listed.contains(name);
        (field, is_there.then_some(name))
    };
    found.headers = HEADERS.into_iter().map(header).collect();
    let has_error_model = model.types.iter().any(|ty| ty.wire_name == ERROR_MODEL);
    found.error_model = (is_vendor && has_error_model).then_some(ERROR_MODEL);
    found
}

/// The properties of an operation's answer.
fn answer<'a>(operation: &Operation, model: &'a Model) -> Option<&'a [Field]> {
    let Some(Content::Json(TypeRef::Schema(name))) = &operation.answer.content else {
        return None;
    };
    let ty = model.types.iter().find(|ty| ty.wire_name == *name)?;
    fields(ty)
}

fn fields(ty: &TypeDef) -> Option<&[Field]> {
    match &ty.kind {
        TypeKind::Struct(shape) => Some(&shape.fields),
        _ => None,
    }
}

fn field<'a>(fields: &'a [Field], name: &str) -> Option<&'a Field> {
    fields.iter().find(|field| field.wire_name == name)
}

fn is_vendor(spec: &Spec) -> bool {
    let is_own = |key: &String| VENDOR.iter().any(|prefix| key.starts_with(prefix));
    let openapi = &spec.openapi;
    let of_root = openapi
        .extensions
        .keys()
        .chain(openapi.info.extensions.keys());
    let items = openapi
        .paths
        .paths
        .values()
        .filter_map(ReferenceOr::as_item);
    let operations = items.flat_map(|item| item.iter().map(|(_, operation)| operation));
    !spec.topics.is_empty()
        || of_root.into_iter().any(is_own)
        || operations
            .flat_map(|operation| operation.extensions.keys())
            .any(is_own)
}

/// The headers of all answers, in lower case.
fn listed_headers(spec: &Spec) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for operation in spec.operations() {
        for (_, response) in operation.responses() {
            let names = response.item.headers.keys();
            found.extend(names.map(|name| name.to_ascii_lowercase()));
        }
    }
    found
}
