// @generated from the schema "WfmHistoricalAdherenceBulkResult"; changes made here are lost at the next generation

/// The schema `WfmHistoricalAdherenceBulkResult`.
#[repr(C)]
pub struct WfmHistoricalAdherenceBulkResult {
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `managementUnitId`: `string`.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: ::std::option::Option<::std::string::String>,
    /// `userResults`: `array of WfmHistoricalAdherenceBulkUserResult`.
    #[doc(alias = "userResults")]
    pub user_results: ::std::option::Option<
        ::std::vec::Vec<crate::WfmHistoricalAdherenceBulkUserResult>,
    >,
    /// `lookupIdToSecondaryPresenceId`: `map of string`.
    #[doc(alias = "lookupIdToSecondaryPresenceId")]
    pub lookup_id_to_secondary_presence_id: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmHistoricalAdherenceBulkResult "WfmHistoricalAdherenceBulkResult" 5 {
    (
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
        end_date: crate::runtime::DateTime = "endDate" 0 with_end_date,
        management_unit_id: ::std::string::String = "managementUnitId" 0 with_management_unit_id,
        user_results: ::std::vec::Vec<crate::WfmHistoricalAdherenceBulkUserResult> = "userResults" 0 with_user_results,
        lookup_id_to_secondary_presence_id: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "lookupIdToSecondaryPresenceId" 0 with_lookup_id_to_secondary_presence_id,
    )
});
