// @generated from the schema "InsightsSummaryMetricItem"; changes made here are lost at the next generation

/// The schema `InsightsSummaryMetricItem`.
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

impl crate::runtime::Model for InsightsSummaryMetricItem {
    const EMPTY: Self = Self {
        metric: ::std::option::Option::None,
        comparative_period: ::std::option::Option::None,
        primary_period: ::std::option::Option::None,
        percent_of_goal_change: ::std::option::Option::None,
        value_change: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &InsightsSummaryMetricItem = &<InsightsSummaryMetricItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "InsightsSummaryMetricItem",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("metric", "metric", 0),
            ("comparativePeriod", "comparative_period", 0),
            ("primaryPeriod", "primary_period", 0),
            ("percentOfGoalChange", "percent_of_goal_change", 0),
            ("valueChange", "value_change", 0),
        ],
        fields: &[
            &E.metric,
            &E.comparative_period,
            &E.primary_period,
            &E.percent_of_goal_change,
            &E.value_change,
        ],
    }
};

crate::runtime::model!(InsightsSummaryMetricItem);

crate::runtime::setters!(InsightsSummaryMetricItem {
    with_metric: metric: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_comparative_period: comparative_period: ::std::boxed::Box<crate::InsightsSummaryMetricPeriodPoints>,
    with_primary_period: primary_period: ::std::boxed::Box<crate::InsightsSummaryMetricPeriodPoints>,
    with_percent_of_goal_change: percent_of_goal_change: f64,
    with_value_change: value_change: f64,
});
