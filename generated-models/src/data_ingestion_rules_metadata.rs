// @generated from the schema "DataIngestionRulesMetadata"; changes made here are lost at the next generation

/// The schema `DataIngestionRulesMetadata`.
#[repr(C)]
pub struct DataIngestionRulesMetadata {
    /// `countByStatus`: `map of integer (int32)`.
    #[doc(alias = "countByStatus")]
    pub count_by_status: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, i32>,
    >,
    /// `platform`: `string`.
    pub platform: ::std::option::Option<::std::string::String>,
    /// `totalCount`: `integer (int32)`.
    #[doc(alias = "totalCount")]
    pub total_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DataIngestionRulesMetadata "DataIngestionRulesMetadata" 3 {
    (
        count_by_status: ::std::collections::BTreeMap<::std::string::String, i32> = "countByStatus" 0 with_count_by_status,
        platform: ::std::string::String = "platform" 0 with_platform,
        total_count: i32 = "totalCount" 0 with_total_count,
    )
});
