// @generated from the schema "BulkJobTerminateResult"; changes made here are lost at the next generation

/// The schema `BulkJobTerminateResult`.
pub struct BulkJobTerminateResult {
    /// `error`: `BulkJobError`.
    pub error: ::std::option::Option<::std::boxed::Box<crate::BulkJobError>>,
    /// `entity`: `BulkJobTerminateResultEntity`.
    pub entity: ::std::option::Option<
        ::std::boxed::Box<crate::BulkJobTerminateResultEntity>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BulkJobTerminateResult {
    const EMPTY: Self = Self {
        error: ::std::option::Option::None,
        entity: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BulkJobTerminateResult = &<BulkJobTerminateResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BulkJobTerminateResult",
        empty: E,
        extra: &E.extra,
        properties: &[("error", "error", 0), ("entity", "entity", 0)],
        fields: &[&E.error, &E.entity],
    }
};

crate::runtime::model!(BulkJobTerminateResult);

crate::runtime::setters!(BulkJobTerminateResult {
    with_error: error: ::std::boxed::Box<crate::BulkJobError>,
    with_entity: entity: ::std::boxed::Box<crate::BulkJobTerminateResultEntity>,
});
