// @generated from the schema "WeekShiftTradeMatchesSummaryResponse"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `WeekShiftTradeMatchesSummaryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WeekShiftTradeMatchesSummaryResponse {
    /// `weekDate`: `string (date)`.
    #[doc(alias = "weekDate")]
    pub week_date: Option<Date>,
    /// `count`: `integer (int32)`.
    pub count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WeekShiftTradeMatchesSummaryResponse "WeekShiftTradeMatchesSummaryResponse" 2 {
    (
        week_date: Date = "weekDate" with_week_date,
        count: i32 = "count" with_count,
    )
});
