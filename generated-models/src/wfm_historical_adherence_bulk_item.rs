// @generated from the schema "WfmHistoricalAdherenceBulkItem"; changes made here are lost at the next generation

/// The schema `WfmHistoricalAdherenceBulkItem`.
#[repr(C)]
pub struct WfmHistoricalAdherenceBulkItem {
    /// `managementUnitId`: `string`, required.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: ::std::option::Option<::std::string::String>,
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`, required.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `userIds`: `array of string`.
    #[doc(alias = "userIds")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `includeExceptions`: `boolean`.
    #[doc(alias = "includeExceptions")]
    pub include_exceptions: ::std::option::Option<bool>,
    /// `includeActuals`: `boolean`.
    #[doc(alias = "includeActuals")]
    pub include_actuals: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmHistoricalAdherenceBulkItem "WfmHistoricalAdherenceBulkItem" 6 {
    (
        management_unit_id: ::std::string::String = "managementUnitId" 1 with_management_unit_id,
        start_date: crate::runtime::DateTime = "startDate" 1 with_start_date,
        end_date: crate::runtime::DateTime = "endDate" 1 with_end_date,
        user_ids: ::std::vec::Vec<::std::string::String> = "userIds" 0 with_user_ids,
        include_exceptions: bool = "includeExceptions" 0 with_include_exceptions,
        include_actuals: bool = "includeActuals" 0 with_include_actuals,
    )
});
