// @generated from the schema "CoachingSlotsRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CoachingSlotsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CoachingSlotsRequest {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `lengthInMinutes`: `integer (int32)`, required.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: Option<i32>,
    /// `attendeeIds`: `array of string`, required.
    #[doc(alias = "attendeeIds")]
    pub attendee_ids: Option<Vec<String>>,
    /// `facilitatorIds`: `array of string`.
    #[doc(alias = "facilitatorIds")]
    pub facilitator_ids: Option<Vec<String>>,
    /// `interruptibleAppointmentIds`: `array of string`.
    #[doc(alias = "interruptibleAppointmentIds")]
    pub interruptible_appointment_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CoachingSlotsRequest "CoachingSlotsRequest" 5 {
    (
        interval: String = "interval" with_interval required,
        length_in_minutes: i32 = "lengthInMinutes" with_length_in_minutes required,
        attendee_ids: Vec<String> = "attendeeIds" with_attendee_ids required,
        facilitator_ids: Vec<String> = "facilitatorIds" with_facilitator_ids,
        interruptible_appointment_ids: Vec<String> = "interruptibleAppointmentIds" with_interruptible_appointment_ids,
    )
});
