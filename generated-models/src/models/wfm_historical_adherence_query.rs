// @generated from the schema "WfmHistoricalAdherenceQuery"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `WfmHistoricalAdherenceQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmHistoricalAdherenceQuery {
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: Option<DateTime>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `userIds`: `array of string`.
    #[doc(alias = "userIds")]
    pub user_ids: Option<Vec<String>>,
    /// `includeExceptions`: `boolean`.
    #[doc(alias = "includeExceptions")]
    pub include_exceptions: Option<bool>,
    /// `teamIds`: `array of string`.
    #[doc(alias = "teamIds")]
    pub team_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmHistoricalAdherenceQuery "WfmHistoricalAdherenceQuery" 6 {
    (
        start_date: DateTime = "startDate" with_start_date required,
        end_date: DateTime = "endDate" with_end_date,
        time_zone: String = "timeZone" with_time_zone,
        user_ids: Vec<String> = "userIds" with_user_ids,
        include_exceptions: bool = "includeExceptions" with_include_exceptions,
        team_ids: Vec<String> = "teamIds" with_team_ids,
    )
});
