// @generated from the schema "BulkContactsRequest"; changes made here are lost at the next generation

/// The schema `BulkContactsRequest`.
pub struct BulkContactsRequest {
    /// `entities`: `array of ExternalContact`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ExternalContact>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BulkContactsRequest {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BulkContactsRequest = &<BulkContactsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BulkContactsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(BulkContactsRequest);

crate::runtime::setters!(BulkContactsRequest {
    with_entities: entities: ::std::vec::Vec<crate::ExternalContact>,
});
