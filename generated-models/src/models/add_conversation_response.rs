// @generated from the schema "AddConversationResponse"; changes made here are lost at the next generation

use crate::{CoachingAppointmentReference, ConversationReference};
use crate::runtime::Extra;

/// The schema `AddConversationResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AddConversationResponse {
    /// `conversation`: `ConversationReference`, read-only.
    pub conversation: Option<Box<ConversationReference>>,
    /// `appointment`: `CoachingAppointmentReference`, read-only.
    pub appointment: Option<Box<CoachingAppointmentReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AddConversationResponse "AddConversationResponse" 2 {
    (
        conversation: Box<ConversationReference> = "conversation" with_conversation read_only,
        appointment: Box<CoachingAppointmentReference> = "appointment" with_appointment read_only,
    )
});
