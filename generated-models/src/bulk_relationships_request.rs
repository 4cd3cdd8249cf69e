// @generated from the schema "BulkRelationshipsRequest"; changes made here are lost at the next generation

/// The schema `BulkRelationshipsRequest`.
#[repr(C)]
pub struct BulkRelationshipsRequest {
    /// `entities`: `array of Relationship`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::Relationship>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkRelationshipsRequest "BulkRelationshipsRequest" 1 {
    (
        entities: ::std::vec::Vec<crate::Relationship> = "entities" 0 with_entities,
    )
});
