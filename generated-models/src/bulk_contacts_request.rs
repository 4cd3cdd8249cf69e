// @generated from the schema "BulkContactsRequest"; changes made here are lost at the next generation

/// The schema `BulkContactsRequest`.
#[repr(C)]
pub struct BulkContactsRequest {
    /// `entities`: `array of ExternalContact`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ExternalContact>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkContactsRequest "BulkContactsRequest" 1 {
    (
        entities: ::std::vec::Vec<crate::ExternalContact> = "entities" 0 with_entities,
    )
});
