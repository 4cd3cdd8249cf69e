// @generated from the schema "WaitlistPosition"; changes made here are lost at the next generation

use crate::{TimeOffLimitReference, TimeOffRequestReference};
use crate::runtime::{Date, Extra};

/// The schema `WaitlistPosition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WaitlistPosition {
    /// `timeOffRequest`: `TimeOffRequestReference`.
    #[doc(alias = "timeOffRequest")]
    pub time_off_request: Option<Box<TimeOffRequestReference>>,
    /// `timeOffLimit`: `TimeOffLimitReference`.
    #[doc(alias = "timeOffLimit")]
    pub time_off_limit: Option<Box<TimeOffLimitReference>>,
    /// `date`: `string (date)`.
    pub date: Option<Date>,
    /// `waitlistPosition`: `integer (int32)`.
    #[doc(alias = "waitlistPosition")]
    pub waitlist_position: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WaitlistPosition "WaitlistPosition" 4 {
    (
        time_off_request: Box<TimeOffRequestReference> = "timeOffRequest" with_time_off_request,
        time_off_limit: Box<TimeOffLimitReference> = "timeOffLimit" with_time_off_limit,
        date: Date = "date" with_date,
        waitlist_position: i32 = "waitlistPosition" with_waitlist_position,
    )
});
