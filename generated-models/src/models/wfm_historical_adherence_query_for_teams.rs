// @generated from the schema "WfmHistoricalAdherenceQueryForTeams"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `WfmHistoricalAdherenceQueryForTeams`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmHistoricalAdherenceQueryForTeams {
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: Option<DateTime>,
    /// `timeZone`: `string`, required.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `userIds`: `array of string`.
    #[doc(alias = "userIds")]
    pub user_ids: Option<Vec<String>>,
    /// `includeExceptions`: `boolean`.
    #[doc(alias = "includeExceptions")]
    pub include_exceptions: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmHistoricalAdherenceQueryForTeams "WfmHistoricalAdherenceQueryForTeams" 5 {
    (
        start_date: DateTime = "startDate" with_start_date required,
        end_date: DateTime = "endDate" with_end_date,
        time_zone: String = "timeZone" with_time_zone required,
        user_ids: Vec<String> = "userIds" with_user_ids,
        include_exceptions: bool = "includeExceptions" with_include_exceptions,
    )
});
