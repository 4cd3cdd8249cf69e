// @generated from the schema "AddConversationResponse"; changes made here are lost at the next generation

/// The schema `AddConversationResponse`.
#[repr(C)]
pub struct AddConversationResponse {
    /// `conversation`: `ConversationReference`, read-only.
    pub conversation: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationReference>,
    >,
    /// `appointment`: `CoachingAppointmentReference`, read-only.
    pub appointment: ::std::option::Option<
        ::std::boxed::Box<crate::CoachingAppointmentReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AddConversationResponse "AddConversationResponse" 2 {
    (
        conversation: ::std::boxed::Box<crate::ConversationReference> = "conversation" 2 with_conversation,
        appointment: ::std::boxed::Box<crate::CoachingAppointmentReference> = "appointment" 2 with_appointment,
    )
});
