// @generated from the schema "SingleWorkdayAverageValues"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, Division, UserReference, WorkdayValuesMetricItem};
use crate::runtime::{Date, Extra};

/// The schema `SingleWorkdayAverageValues`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SingleWorkdayAverageValues {
    /// `dateWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateWorkday")]
    pub date_workday: Option<Date>,
    /// `division`: `Division`, read-only.
    pub division: Option<Box<Division>>,
    /// `user`: `UserReference`, read-only.
    pub user: Option<Box<UserReference>>,
    /// `timezone`: `string`, read-only.
    pub timezone: Option<String>,
    /// `results`: `array of WorkdayValuesMetricItem`, read-only.
    pub results: Option<Vec<WorkdayValuesMetricItem>>,
    /// `performanceProfile`: `AddressableEntityRef`, read-only.
    #[doc(alias = "performanceProfile")]
    pub performance_profile: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SingleWorkdayAverageValues "SingleWorkdayAverageValues" 6 {
    (
        date_workday: Date = "dateWorkday" with_date_workday read_only,
        division: Box<Division> = "division" with_division read_only,
        user: Box<UserReference> = "user" with_user read_only,
        timezone: String = "timezone" with_timezone read_only,
        results: Vec<WorkdayValuesMetricItem> = "results" with_results read_only,
        performance_profile: Box<AddressableEntityRef> = "performanceProfile" with_performance_profile read_only,
    )
});
