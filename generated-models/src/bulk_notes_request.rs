// @generated from the schema "BulkNotesRequest"; changes made here are lost at the next generation

/// The schema `BulkNotesRequest`.
pub struct BulkNotesRequest {
    /// `entities`: `array of Note`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::Note>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BulkNotesRequest {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BulkNotesRequest = &<BulkNotesRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BulkNotesRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(BulkNotesRequest);

crate::runtime::setters!(BulkNotesRequest {
    with_entities: entities: ::std::vec::Vec<crate::Note>,
});
