// @generated from the schema "InsightsSummaryOverallItem"; changes made here are lost at the next generation

/// The schema `InsightsSummaryOverallItem`.
#[repr(C)]
pub struct InsightsSummaryOverallItem {
    /// `comparativePeriod`: `InsightsSummaryOverallPeriodPoints`.
    #[doc(alias = "comparativePeriod")]
    pub comparative_period: ::std::option::Option<
        ::std::boxed::Box<crate::InsightsSummaryOverallPeriodPoints>,
    >,
    /// `primaryPeriod`: `InsightsSummaryOverallPeriodPoints`.
    #[doc(alias = "primaryPeriod")]
    pub primary_period: ::std::option::Option<
        ::std::boxed::Box<crate::InsightsSummaryOverallPeriodPoints>,
    >,
    /// `percentOfGoalChange`: `number (double)`.
    #[doc(alias = "percentOfGoalChange")]
    pub percent_of_goal_change: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(InsightsSummaryOverallItem "InsightsSummaryOverallItem" 3 {
    (
        comparative_period: ::std::boxed::Box<crate::InsightsSummaryOverallPeriodPoints> = "comparativePeriod" 0 with_comparative_period,
        primary_period: ::std::boxed::Box<crate::InsightsSummaryOverallPeriodPoints> = "primaryPeriod" 0 with_primary_period,
        percent_of_goal_change: f64 = "percentOfGoalChange" 0 with_percent_of_goal_change,
    )
});
