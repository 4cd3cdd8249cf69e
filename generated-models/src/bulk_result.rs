// @generated from the schema "BulkResult"; changes made here are lost at the next generation

/// The schema `BulkResult`.
pub struct BulkResult {
    /// `error`: `BulkError`.
    pub error: ::std::option::Option<::std::boxed::Box<crate::BulkError>>,
    /// `entity`: `object`.
    pub entity: ::std::option::Option<::serde_json::Value>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BulkResult {
    const EMPTY: Self = Self {
        error: ::std::option::Option::None,
        entity: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BulkResult = &<BulkResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BulkResult",
        empty: E,
        extra: &E.extra,
        properties: &[("error", "error", 0), ("entity", "entity", 0)],
        fields: &[&E.error, &E.entity],
    }
};

crate::runtime::model!(BulkResult);

crate::runtime::setters!(BulkResult {
    with_error: error: ::std::boxed::Box<crate::BulkError>,
    with_entity: entity: ::serde_json::Value,
});
