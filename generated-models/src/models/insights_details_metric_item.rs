// @generated from the schema "InsightsDetailsMetricItem"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, InsightsDetailsMetricPeriodPoints};
use crate::runtime::Extra;

/// The schema `InsightsDetailsMetricItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InsightsDetailsMetricItem {
    /// `metric`: `AddressableEntityRef`.
    pub metric: Option<Box<AddressableEntityRef>>,
    /// `comparativePeriod`: `InsightsDetailsMetricPeriodPoints`.
    #[doc(alias = "comparativePeriod")]
    pub comparative_period: Option<Box<InsightsDetailsMetricPeriodPoints>>,
    /// `primaryPeriod`: `InsightsDetailsMetricPeriodPoints`.
    #[doc(alias = "primaryPeriod")]
    pub primary_period: Option<Box<InsightsDetailsMetricPeriodPoints>>,
    /// `percentOfGoalChange`: `number (double)`.
    #[doc(alias = "percentOfGoalChange")]
    pub percent_of_goal_change: Option<f64>,
    /// `valueChange`: `number (double)`.
    #[doc(alias = "valueChange")]
    pub value_change: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(InsightsDetailsMetricItem "InsightsDetailsMetricItem" 5 {
    (
        metric: Box<AddressableEntityRef> = "metric" with_metric,
        comparative_period: Box<InsightsDetailsMetricPeriodPoints> = "comparativePeriod" with_comparative_period,
        primary_period: Box<InsightsDetailsMetricPeriodPoints> = "primaryPeriod" with_primary_period,
        percent_of_goal_change: f64 = "percentOfGoalChange" with_percent_of_goal_change,
        value_change: f64 = "valueChange" with_value_change,
    )
});
