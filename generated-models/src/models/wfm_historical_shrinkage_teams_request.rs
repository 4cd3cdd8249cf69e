// @generated from the schema "WfmHistoricalShrinkageTeamsRequest"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `WfmHistoricalShrinkageTeamsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmHistoricalShrinkageTeamsRequest {
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: Option<DateTime>,
    /// `timeZone`: `string`, required.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `granularity`: one of `Daily` and `Weekly`.
    pub granularity: Option<Open<Granularity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmHistoricalShrinkageTeamsRequest "WfmHistoricalShrinkageTeamsRequest" 4 {
    (
        start_date: DateTime = "startDate" with_start_date required,
        end_date: DateTime = "endDate" with_end_date,
        time_zone: String = "timeZone" with_time_zone required,
        granularity: Open<Granularity> = "granularity" with_granularity,
    )
});

/// The property `granularity` of `WfmHistoricalShrinkageTeamsRequest`. Known values: `Daily`, `Weekly`.
#[repr(u16)]
#[non_exhaustive]
pub enum Granularity {
    Daily,
    Weekly,
}

crate::runtime::values!(Granularity {
    Daily = "Daily",
    Weekly = "Weekly",
});
