// @generated from the schema "BulkRelationshipsRequest"; changes made here are lost at the next generation

/// The schema `BulkRelationshipsRequest`.
pub struct BulkRelationshipsRequest {
    /// `entities`: `array of Relationship`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::Relationship>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BulkRelationshipsRequest {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BulkRelationshipsRequest = &<BulkRelationshipsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BulkRelationshipsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(BulkRelationshipsRequest);

crate::runtime::setters!(BulkRelationshipsRequest {
    with_entities: entities: ::std::vec::Vec<crate::Relationship>,
});
