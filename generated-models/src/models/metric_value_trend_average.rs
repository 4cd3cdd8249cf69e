// @generated from the schema "MetricValueTrendAverage"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, Division, UserReference, WorkdayValuesMetricItem};
use crate::runtime::{Date, Extra};

/// The schema `MetricValueTrendAverage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MetricValueTrendAverage {
    /// `dateStartWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateStartWorkday")]
    pub date_start_workday: Option<Date>,
    /// `dateEndWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateEndWorkday")]
    pub date_end_workday: Option<Date>,
    /// `dateReferenceWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateReferenceWorkday")]
    pub date_reference_workday: Option<Date>,
    /// `division`: `Division`, read-only.
    pub division: Option<Box<Division>>,
    /// `user`: `UserReference`, read-only.
    pub user: Option<Box<UserReference>>,
    /// `timezone`: `string`, read-only.
    pub timezone: Option<String>,
    /// `result`: `WorkdayValuesMetricItem`, read-only.
    pub result: Option<Box<WorkdayValuesMetricItem>>,
    /// `performanceProfile`: `AddressableEntityRef`, read-only.
    #[doc(alias = "performanceProfile")]
    pub performance_profile: Option<Box<AddressableEntityRef>>,
    /// `metric`: `AddressableEntityRef`, read-only.
    pub metric: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MetricValueTrendAverage "MetricValueTrendAverage" 9 {
    (
        date_start_workday: Date = "dateStartWorkday" with_date_start_workday read_only,
        date_end_workday: Date = "dateEndWorkday" with_date_end_workday read_only,
        date_reference_workday: Date = "dateReferenceWorkday" with_date_reference_workday read_only,
        division: Box<Division> = "division" with_division read_only,
        user: Box<UserReference> = "user" with_user read_only,
        timezone: String = "timezone" with_timezone read_only,
        result: Box<WorkdayValuesMetricItem> = "result" with_result read_only,
        performance_profile: Box<AddressableEntityRef> = "performanceProfile" with_performance_profile read_only,
        metric: Box<AddressableEntityRef> = "metric" with_metric read_only,
    )
});
