// @generated from the schema "WaitlistPosition"; changes made here are lost at the next generation

/// The schema `WaitlistPosition`.
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

impl crate::runtime::Model for WaitlistPosition {
    const EMPTY: Self = Self {
        time_off_request: ::std::option::Option::None,
        time_off_limit: ::std::option::Option::None,
        date: ::std::option::Option::None,
        waitlist_position: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WaitlistPosition = &<WaitlistPosition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WaitlistPosition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("timeOffRequest", "time_off_request", 0),
            ("timeOffLimit", "time_off_limit", 0),
            ("date", "date", 0),
            ("waitlistPosition", "waitlist_position", 0),
        ],
        fields: &[&E.time_off_request, &E.time_off_limit, &E.date, &E.waitlist_position],
    }
};

crate::runtime::model!(WaitlistPosition);

crate::runtime::setters!(WaitlistPosition {
    with_time_off_request: time_off_request: ::std::boxed::Box<crate::TimeOffRequestReference>,
    with_time_off_limit: time_off_limit: ::std::boxed::Box<crate::TimeOffLimitReference>,
    with_date: date: crate::runtime::Date,
    with_waitlist_position: waitlist_position: i32,
});
