// @generated from the schema "SingleWorkdayAveragePoints"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, Division};
use crate::runtime::{Date, Extra};

/// The schema `SingleWorkdayAveragePoints`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SingleWorkdayAveragePoints {
    /// `dateWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateWorkday")]
    pub date_workday: Option<Date>,
    /// `division`: `Division`, read-only.
    pub division: Option<Box<Division>>,
    /// `averagePoints`: `number (double)`, read-only.
    #[doc(alias = "averagePoints")]
    pub average_points: Option<f64>,
    /// `performanceProfile`: `AddressableEntityRef`, read-only.
    #[doc(alias = "performanceProfile")]
    pub performance_profile: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SingleWorkdayAveragePoints "SingleWorkdayAveragePoints" 4 {
    (
        date_workday: Date = "dateWorkday" with_date_workday read_only,
        division: Box<Division> = "division" with_division read_only,
        average_points: f64 = "averagePoints" with_average_points read_only,
        performance_profile: Box<AddressableEntityRef> = "performanceProfile" with_performance_profile read_only,
    )
});
