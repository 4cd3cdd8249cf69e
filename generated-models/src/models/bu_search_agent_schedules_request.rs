// @generated from the schema "BuSearchAgentSchedulesRequest"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `BuSearchAgentSchedulesRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuSearchAgentSchedulesRequest {
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `endDate`: `string (date-time)`, required.
    #[doc(alias = "endDate")]
    pub end_date: Option<DateTime>,
    /// `userIds`: `array of string`.
    #[doc(alias = "userIds")]
    pub user_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuSearchAgentSchedulesRequest "BuSearchAgentSchedulesRequest" 3 {
    (
        start_date: DateTime = "startDate" with_start_date required,
        end_date: DateTime = "endDate" with_end_date required,
        user_ids: Vec<String> = "userIds" with_user_ids,
    )
});
