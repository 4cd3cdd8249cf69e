// @generated from the schema "BulkJobAddRequest"; changes made here are lost at the next generation

/// The schema `BulkJobAddRequest`.
pub struct BulkJobAddRequest {
    /// `entities`: `array of WorkitemCommonCreate`, required.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::WorkitemCommonCreate>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BulkJobAddRequest {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BulkJobAddRequest = &<BulkJobAddRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BulkJobAddRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 1)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(BulkJobAddRequest);

crate::runtime::setters!(BulkJobAddRequest {
    with_entities: entities: ::std::vec::Vec<crate::WorkitemCommonCreate>,
});
