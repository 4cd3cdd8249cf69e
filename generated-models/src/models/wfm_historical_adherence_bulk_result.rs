// @generated from the schema "WfmHistoricalAdherenceBulkResult"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::WfmHistoricalAdherenceBulkUserResult;
use crate::runtime::{DateTime, Extra};

/// The schema `WfmHistoricalAdherenceBulkResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmHistoricalAdherenceBulkResult {
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: Option<DateTime>,
    /// `managementUnitId`: `string`.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: Option<String>,
    /// `userResults`: `array of WfmHistoricalAdherenceBulkUserResult`.
    #[doc(alias = "userResults")]
    pub user_results: Option<Vec<WfmHistoricalAdherenceBulkUserResult>>,
    /// `lookupIdToSecondaryPresenceId`: `map of string`.
    #[doc(alias = "lookupIdToSecondaryPresenceId")]
    pub lookup_id_to_secondary_presence_id: Option<BTreeMap<String, String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmHistoricalAdherenceBulkResult "WfmHistoricalAdherenceBulkResult" 5 {
    (
        start_date: DateTime = "startDate" with_start_date,
        end_date: DateTime = "endDate" with_end_date,
        management_unit_id: String = "managementUnitId" with_management_unit_id,
        user_results: Vec<WfmHistoricalAdherenceBulkUserResult> = "userResults" with_user_results,
        lookup_id_to_secondary_presence_id: BTreeMap<String, String> = "lookupIdToSecondaryPresenceId" with_lookup_id_to_secondary_presence_id,
    )
});
