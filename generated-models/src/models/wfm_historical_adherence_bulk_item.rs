// @generated from the schema "WfmHistoricalAdherenceBulkItem"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `WfmHistoricalAdherenceBulkItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmHistoricalAdherenceBulkItem {
    /// `managementUnitId`: `string`, required.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: Option<String>,
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `endDate`: `string (date-time)`, required.
    #[doc(alias = "endDate")]
    pub end_date: Option<DateTime>,
    /// `userIds`: `array of string`.
    #[doc(alias = "userIds")]
    pub user_ids: Option<Vec<String>>,
    /// `includeExceptions`: `boolean`.
    #[doc(alias = "includeExceptions")]
    pub include_exceptions: Option<bool>,
    /// `includeActuals`: `boolean`.
    #[doc(alias = "includeActuals")]
    pub include_actuals: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmHistoricalAdherenceBulkItem "WfmHistoricalAdherenceBulkItem" 6 {
    (
        management_unit_id: String = "managementUnitId" with_management_unit_id required,
        start_date: DateTime = "startDate" with_start_date required,
        end_date: DateTime = "endDate" with_end_date required,
        user_ids: Vec<String> = "userIds" with_user_ids,
        include_exceptions: bool = "includeExceptions" with_include_exceptions,
        include_actuals: bool = "includeActuals" with_include_actuals,
    )
});
