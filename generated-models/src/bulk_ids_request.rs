// @generated from the schema "BulkIdsRequest"; changes made here are lost at the next generation

/// The schema `BulkIdsRequest`.
pub struct BulkIdsRequest {
    /// `entities`: `array of ExternalContactsEntity`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ExternalContactsEntity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BulkIdsRequest {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BulkIdsRequest = &<BulkIdsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BulkIdsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(BulkIdsRequest);

crate::runtime::setters!(BulkIdsRequest {
    with_entities: entities: ::std::vec::Vec<crate::ExternalContactsEntity>,
});
