// @generated from the schema "InsightsSummaryOverallPeriodPoints"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `InsightsSummaryOverallPeriodPoints`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InsightsSummaryOverallPeriodPoints {
    /// `points`: `integer (int32)`.
    pub points: Option<i32>,
    /// `maxPoints`: `integer (int32)`.
    #[doc(alias = "maxPoints")]
    pub max_points: Option<i32>,
    /// `dataPointCount`: `integer (int32)`.
    #[doc(alias = "dataPointCount")]
    pub data_point_count: Option<i32>,
    /// `percentOfGoal`: `number (double)`.
    #[doc(alias = "percentOfGoal")]
    pub percent_of_goal: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(InsightsSummaryOverallPeriodPoints "InsightsSummaryOverallPeriodPoints" 4 {
    (
        points: i32 = "points" with_points,
        max_points: i32 = "maxPoints" with_max_points,
        data_point_count: i32 = "dataPointCount" with_data_point_count,
        percent_of_goal: f64 = "percentOfGoal" with_percent_of_goal,
    )
});
