// @generated from the schema "BulkIdsRequest"; changes made here are lost at the next generation

/// The schema `BulkIdsRequest`.
#[repr(C)]
pub struct BulkIdsRequest {
    /// `entities`: `array of ExternalContactsEntity`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ExternalContactsEntity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkIdsRequest "BulkIdsRequest" 1 {
    (
        entities: ::std::vec::Vec<crate::ExternalContactsEntity> = "entities" 0 with_entities,
    )
});
