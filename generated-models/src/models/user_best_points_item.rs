// @generated from the schema "UserBestPointsItem"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra, Open};

/// The schema `UserBestPointsItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserBestPointsItem {
    /// `granularityType`: one of `Daily`, `Weekly` and `Monthly`, read-only.
    #[doc(alias = "granularityType")]
    pub granularity_type: Option<Open<GranularityType>>,
    /// `points`: `integer (int32)`, read-only.
    pub points: Option<i32>,
    /// `dateStartWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateStartWorkday")]
    pub date_start_workday: Option<Date>,
    /// `dateEndWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateEndWorkday")]
    pub date_end_workday: Option<Date>,
    /// `rank`: `integer (int32)`, read-only.
    pub rank: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserBestPointsItem "UserBestPointsItem" 5 {
    (
        granularity_type: Open<GranularityType> = "granularityType" with_granularity_type read_only,
        points: i32 = "points" with_points read_only,
        date_start_workday: Date = "dateStartWorkday" with_date_start_workday read_only,
        date_end_workday: Date = "dateEndWorkday" with_date_end_workday read_only,
        rank: i32 = "rank" with_rank read_only,
    )
});

/// The property `granularityType` of `UserBestPointsItem`. Known values: `Daily`, `Weekly`, `Monthly`.
#[repr(u16)]
#[non_exhaustive]
pub enum GranularityType {
    Daily,
    Weekly,
    Monthly,
}

crate::runtime::values!(GranularityType {
    Daily = "Daily",
    Weekly = "Weekly",
    Monthly = "Monthly",
});
