// @generated from the schema "InsightsSummaryMetricPeriodPoints"; changes made here are lost at the next generation

/// The schema `InsightsSummaryMetricPeriodPoints`.
#[repr(C)]
pub struct InsightsSummaryMetricPeriodPoints {
    /// `points`: `integer (int32)`.
    pub points: ::std::option::Option<i32>,
    /// `maxPoints`: `integer (int32)`.
    #[doc(alias = "maxPoints")]
    pub max_points: ::std::option::Option<i32>,
    /// `dataPointCount`: `integer (int32)`.
    #[doc(alias = "dataPointCount")]
    pub data_point_count: ::std::option::Option<i32>,
    /// `percentOfGoal`: `number (double)`.
    #[doc(alias = "percentOfGoal")]
    pub percent_of_goal: ::std::option::Option<f64>,
    /// `value`: `number (double)`.
    pub value: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(InsightsSummaryMetricPeriodPoints "InsightsSummaryMetricPeriodPoints" 5 {
    (
        points: i32 = "points" 0 with_points,
        max_points: i32 = "maxPoints" 0 with_max_points,
        data_point_count: i32 = "dataPointCount" 0 with_data_point_count,
        percent_of_goal: f64 = "percentOfGoal" 0 with_percent_of_goal,
        value: f64 = "value" 0 with_value,
    )
});
