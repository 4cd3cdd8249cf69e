// @generated from the schema "HistoricalShrinkageAggregateResponse"; changes made here are lost at the next generation

/// The schema `HistoricalShrinkageAggregateResponse`.
pub struct HistoricalShrinkageAggregateResponse {
    /// `scheduledShrinkageSeconds`: `integer (int32)`.
    #[doc(alias = "scheduledShrinkageSeconds")]
    pub scheduled_shrinkage_seconds: ::std::option::Option<i32>,
    /// `scheduledShrinkagePercent`: `number (double)`.
    #[doc(alias = "scheduledShrinkagePercent")]
    pub scheduled_shrinkage_percent: ::std::option::Option<f64>,
    /// `actualShrinkageSeconds`: `integer (int32)`.
    #[doc(alias = "actualShrinkageSeconds")]
    pub actual_shrinkage_seconds: ::std::option::Option<i32>,
    /// `actualShrinkagePercent`: `number (double)`.
    #[doc(alias = "actualShrinkagePercent")]
    pub actual_shrinkage_percent: ::std::option::Option<f64>,
    /// `paidShrinkageSeconds`: `integer (int32)`.
    #[doc(alias = "paidShrinkageSeconds")]
    pub paid_shrinkage_seconds: ::std::option::Option<i32>,
    /// `unpaidShrinkageSeconds`: `integer (int32)`.
    #[doc(alias = "unpaidShrinkageSeconds")]
    pub unpaid_shrinkage_seconds: ::std::option::Option<i32>,
    /// `plannedShrinkageSeconds`: `integer (int32)`.
    #[doc(alias = "plannedShrinkageSeconds")]
    pub planned_shrinkage_seconds: ::std::option::Option<i32>,
    /// `unplannedShrinkageSeconds`: `integer (int32)`.
    #[doc(alias = "unplannedShrinkageSeconds")]
    pub unplanned_shrinkage_seconds: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for HistoricalShrinkageAggregateResponse {
    const EMPTY: Self = Self {
        scheduled_shrinkage_seconds: ::std::option::Option::None,
        scheduled_shrinkage_percent: ::std::option::Option::None,
        actual_shrinkage_seconds: ::std::option::Option::None,
        actual_shrinkage_percent: ::std::option::Option::None,
        paid_shrinkage_seconds: ::std::option::Option::None,
        unpaid_shrinkage_seconds: ::std::option::Option::None,
        planned_shrinkage_seconds: ::std::option::Option::None,
        unplanned_shrinkage_seconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HistoricalShrinkageAggregateResponse = &<HistoricalShrinkageAggregateResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HistoricalShrinkageAggregateResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("scheduledShrinkageSeconds", "scheduled_shrinkage_seconds", 0),
            ("scheduledShrinkagePercent", "scheduled_shrinkage_percent", 0),
            ("actualShrinkageSeconds", "actual_shrinkage_seconds", 0),
            ("actualShrinkagePercent", "actual_shrinkage_percent", 0),
            ("paidShrinkageSeconds", "paid_shrinkage_seconds", 0),
            ("unpaidShrinkageSeconds", "unpaid_shrinkage_seconds", 0),
            ("plannedShrinkageSeconds", "planned_shrinkage_seconds", 0),
            ("unplannedShrinkageSeconds", "unplanned_shrinkage_seconds", 0),
        ],
        fields: &[
            &E.scheduled_shrinkage_seconds,
            &E.scheduled_shrinkage_percent,
            &E.actual_shrinkage_seconds,
            &E.actual_shrinkage_percent,
            &E.paid_shrinkage_seconds,
            &E.unpaid_shrinkage_seconds,
            &E.planned_shrinkage_seconds,
            &E.unplanned_shrinkage_seconds,
        ],
    }
};

crate::runtime::model!(HistoricalShrinkageAggregateResponse);

crate::runtime::setters!(HistoricalShrinkageAggregateResponse {
    with_scheduled_shrinkage_seconds: scheduled_shrinkage_seconds: i32,
    with_scheduled_shrinkage_percent: scheduled_shrinkage_percent: f64,
    with_actual_shrinkage_seconds: actual_shrinkage_seconds: i32,
    with_actual_shrinkage_percent: actual_shrinkage_percent: f64,
    with_paid_shrinkage_seconds: paid_shrinkage_seconds: i32,
    with_unpaid_shrinkage_seconds: unpaid_shrinkage_seconds: i32,
    with_planned_shrinkage_seconds: planned_shrinkage_seconds: i32,
    with_unplanned_shrinkage_seconds: unplanned_shrinkage_seconds: i32,
});
