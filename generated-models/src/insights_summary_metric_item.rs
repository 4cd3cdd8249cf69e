// @generated from the schema "InsightsSummaryMetricItem"; changes made here are lost at the next generation

/// The schema `InsightsSummaryMetricItem`.
#[repr(C)]
pub struct InsightsSummaryMetricItem {
    /// `metric`: `AddressableEntityRef`.
    pub metric: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `comparativePeriod`: `InsightsSummaryMetricPeriodPoints`.
    #[doc(alias = "comparativePeriod")]
    pub comparative_period: ::std::option::Option<
        ::std::boxed::Box<crate::InsightsSummaryMetricPeriodPoints>,
    >,
    /// `primaryPeriod`: `InsightsSummaryMetricPeriodPoints`.
    #[doc(alias = "primaryPeriod")]
    pub primary_period: ::std::option::Option<
        ::std::boxed::Box<crate::InsightsSummaryMetricPeriodPoints>,
    >,
    /// `percentOfGoalChange`: `number (double)`.
    #[doc(alias = "percentOfGoalChange")]
    pub percent_of_goal_change: ::std::option::Option<f64>,
    /// `valueChange`: `number (double)`.
    #[doc(alias = "valueChange")]
    pub value_change: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(InsightsSummaryMetricItem "InsightsSummaryMetricItem" 5 {
    (
        metric: ::std::boxed::Box<crate::AddressableEntityRef> = "metric" 0 with_metric,
        comparative_period: ::std::boxed::Box<crate::InsightsSummaryMetricPeriodPoints> = "comparativePeriod" 0 with_comparative_period,
        primary_period: ::std::boxed::Box<crate::InsightsSummaryMetricPeriodPoints> = "primaryPeriod" 0 with_primary_period,
        percent_of_goal_change: f64 = "percentOfGoalChange" 0 with_percent_of_goal_change,
        value_change: f64 = "valueChange" 0 with_value_change,
    )
});
