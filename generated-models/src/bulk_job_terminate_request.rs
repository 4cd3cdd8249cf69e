// @generated from the schema "BulkJobTerminateRequest"; changes made here are lost at the next generation

/// The schema `BulkJobTerminateRequest`.
pub struct BulkJobTerminateRequest {
    /// `entities`: `array of BulkJobEntity`, required.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::BulkJobEntity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BulkJobTerminateRequest {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BulkJobTerminateRequest = &<BulkJobTerminateRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BulkJobTerminateRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 1)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(BulkJobTerminateRequest);

crate::runtime::setters!(BulkJobTerminateRequest {
    with_entities: entities: ::std::vec::Vec<crate::BulkJobEntity>,
});
