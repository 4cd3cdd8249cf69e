// @generated from the schema "WaitlistPosition"; changes made here are lost at the next generation

/// The schema `WaitlistPosition`.
#[repr(C)]
pub struct WaitlistPosition {
    /// `timeOffRequest`: `TimeOffRequestReference`.
    #[doc(alias = "timeOffRequest")]
    pub time_off_request: ::std::option::Option<
        ::std::boxed::Box<crate::TimeOffRequestReference>,
    >,
    /// `timeOffLimit`: `TimeOffLimitReference`.
    #[doc(alias = "timeOffLimit")]
    pub time_off_limit: ::std::option::Option<
        ::std::boxed::Box<crate::TimeOffLimitReference>,
    >,
    /// `date`: `string (date)`.
    pub date: ::std::option::Option<crate::runtime::Date>,
    /// `waitlistPosition`: `integer (int32)`.
    #[doc(alias = "waitlistPosition")]
    pub waitlist_position: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WaitlistPosition "WaitlistPosition" 4 {
    (
        time_off_request: ::std::boxed::Box<crate::TimeOffRequestReference> = "timeOffRequest" 0 with_time_off_request,
        time_off_limit: ::std::boxed::Box<crate::TimeOffLimitReference> = "timeOffLimit" 0 with_time_off_limit,
        date: crate::runtime::Date = "date" 0 with_date,
        waitlist_position: i32 = "waitlistPosition" 0 with_waitlist_position,
    )
});
