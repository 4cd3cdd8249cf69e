// @generated from the schema "WeekShiftTradeMatchesSummaryResponse"; changes made here are lost at the next generation

/// The schema `WeekShiftTradeMatchesSummaryResponse`.
#[repr(C)]
pub struct WeekShiftTradeMatchesSummaryResponse {
    /// `weekDate`: `string (date)`.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<crate::runtime::Date>,
    /// `count`: `integer (int32)`.
    pub count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WeekShiftTradeMatchesSummaryResponse "WeekShiftTradeMatchesSummaryResponse" 2 {
    (
        week_date: crate::runtime::Date = "weekDate" 0 with_week_date,
        count: i32 = "count" 0 with_count,
    )
});
