// @generated from the schema "BulkContactsResponse"; changes made here are lost at the next generation

/// The schema `BulkContactsResponse`.
#[repr(C)]
pub struct BulkContactsResponse {
    /// `results`: `array of BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<
            crate::BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact,
        >,
    >,
    /// `errorCount`: `integer (int32)`.
    #[doc(alias = "errorCount")]
    pub error_count: ::std::option::Option<i32>,
    /// `errorIndexes`: `array of integer (int32)`.
    #[doc(alias = "errorIndexes")]
    pub error_indexes: ::std::option::Option<::std::vec::Vec<i32>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkContactsResponse "BulkContactsResponse" 3 {
    (
        results: ::std::vec::Vec<crate::BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact> = "results" 0 with_results,
        error_count: i32 = "errorCount" 0 with_error_count,
        error_indexes: ::std::vec::Vec<i32> = "errorIndexes" 0 with_error_indexes,
    )
});
