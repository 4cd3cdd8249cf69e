// @generated from the schema "BulkJobAddResult"; changes made here are lost at the next generation

/// The schema `BulkJobAddResult`.
pub struct BulkJobAddResult {
    /// `error`: `BulkJobError`.
    pub error: ::std::option::Option<::std::boxed::Box<crate::BulkJobError>>,
    /// `entity`: `BulkJobAddWorkitemSummary`.
    pub entity: ::std::option::Option<
        ::std::boxed::Box<crate::BulkJobAddWorkitemSummary>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BulkJobAddResult {
    const EMPTY: Self = Self {
        error: ::std::option::Option::None,
        entity: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BulkJobAddResult = &<BulkJobAddResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BulkJobAddResult",
        empty: E,
        extra: &E.extra,
        properties: &[("error", "error", 0), ("entity", "entity", 0)],
        fields: &[&E.error, &E.entity],
    }
};

crate::runtime::model!(BulkJobAddResult);

crate::runtime::setters!(BulkJobAddResult {
    with_error: error: ::std::boxed::Box<crate::BulkJobError>,
    with_entity: entity: ::std::boxed::Box<crate::BulkJobAddWorkitemSummary>,
});
