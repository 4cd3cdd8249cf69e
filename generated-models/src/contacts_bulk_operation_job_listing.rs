// @generated from the schema "ContactsBulkOperationJobListing"; changes made here are lost at the next generation

/// The schema `ContactsBulkOperationJobListing`.
#[repr(C)]
pub struct ContactsBulkOperationJobListing {
    /// `total`: `integer (int64)`.
    pub total: ::std::option::Option<i64>,
    /// `entities`: `array of ContactsBulkOperationJob`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::ContactsBulkOperationJob>,
    >,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContactsBulkOperationJobListing "ContactsBulkOperationJobListing" 3 {
    (
        total: i64 = "total" 0 with_total,
        entities: ::std::vec::Vec<crate::ContactsBulkOperationJob> = "entities" 0 with_entities,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
    )
});
