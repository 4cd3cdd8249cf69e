// @generated from the schema "CoachingSlotsRequest"; changes made here are lost at the next generation

/// The schema `CoachingSlotsRequest`.
#[repr(C)]
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

crate::runtime::model!(CoachingSlotsRequest "CoachingSlotsRequest" 5 {
    (
        interval: ::std::string::String = "interval" 1 with_interval,
        length_in_minutes: i32 = "lengthInMinutes" 1 with_length_in_minutes,
        attendee_ids: ::std::vec::Vec<::std::string::String> = "attendeeIds" 1 with_attendee_ids,
        facilitator_ids: ::std::vec::Vec<::std::string::String> = "facilitatorIds" 0 with_facilitator_ids,
        interruptible_appointment_ids: ::std::vec::Vec<::std::string::String> = "interruptibleAppointmentIds" 0 with_interruptible_appointment_ids,
    )
});
