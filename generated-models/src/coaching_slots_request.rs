// @generated from the schema "CoachingSlotsRequest"; changes made here are lost at the next generation

/// The schema `CoachingSlotsRequest`.
pub struct CoachingSlotsRequest {
    /// `interval`: `string`, required.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `lengthInMinutes`: `integer (int32)`, required.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i32>,
    /// `attendeeIds`: `array of string`, required.
    #[doc(alias = "attendeeIds")]
    pub attendee_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `facilitatorIds`: `array of string`.
    #[doc(alias = "facilitatorIds")]
    pub facilitator_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `interruptibleAppointmentIds`: `array of string`.
    #[doc(alias = "interruptibleAppointmentIds")]
    pub interruptible_appointment_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CoachingSlotsRequest {
    const EMPTY: Self = Self {
        interval: ::std::option::Option::None,
        length_in_minutes: ::std::option::Option::None,
        attendee_ids: ::std::option::Option::None,
        facilitator_ids: ::std::option::Option::None,
        interruptible_appointment_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CoachingSlotsRequest = &<CoachingSlotsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CoachingSlotsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("interval", "interval", 1),
            ("lengthInMinutes", "length_in_minutes", 1),
            ("attendeeIds", "attendee_ids", 1),
            ("facilitatorIds", "facilitator_ids", 0),
            ("interruptibleAppointmentIds", "interruptible_appointment_ids", 0),
        ],
        fields: &[
            &E.interval,
            &E.length_in_minutes,
            &E.attendee_ids,
            &E.facilitator_ids,
            &E.interruptible_appointment_ids,
        ],
    }
};

crate::runtime::model!(CoachingSlotsRequest);

crate::runtime::setters!(CoachingSlotsRequest {
    with_interval: interval: ::std::string::String,
    with_length_in_minutes: length_in_minutes: i32,
    with_attendee_ids: attendee_ids: ::std::vec::Vec<::std::string::String>,
    with_facilitator_ids: facilitator_ids: ::std::vec::Vec<::std::string::String>,
    with_interruptible_appointment_ids: interruptible_appointment_ids: ::std::vec::Vec<::std::string::String>,
});
