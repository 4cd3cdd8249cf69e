// @generated from the schema "UserTrendData"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `UserTrendData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserTrendData {
    /// `dateStartWorkday`: `string (date)`.
    #[doc(alias = "dateStartWorkday")]
    pub date_start_workday: Option<Date>,
    /// `dateEndWorkday`: `string (date)`.
    #[doc(alias = "dateEndWorkday")]
    pub date_end_workday: Option<Date>,
    /// `percentOfGoal`: `number (double)`.
    #[doc(alias = "percentOfGoal")]
    pub percent_of_goal: Option<f64>,
    /// `averageValue`: `number (double)`.
    #[doc(alias = "averageValue")]
    pub average_value: Option<f64>,
    /// `rankTotalPoints`: `integer (int32)`.
    #[doc(alias = "rankTotalPoints")]
    pub rank_total_points: Option<i32>,
    /// `rankPercentagePoints`: `integer (int32)`.
    #[doc(alias = "rankPercentagePoints")]
    pub rank_percentage_points: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserTrendData "UserTrendData" 6 {
    (
        date_start_workday: Date = "dateStartWorkday" with_date_start_workday,
        date_end_workday: Date = "dateEndWorkday" with_date_end_workday,
        percent_of_goal: f64 = "percentOfGoal" with_percent_of_goal,
        average_value: f64 = "averageValue" with_average_value,
        rank_total_points: i32 = "rankTotalPoints" with_rank_total_points,
        rank_percentage_points: i32 = "rankPercentagePoints" with_rank_percentage_points,
    )
});
