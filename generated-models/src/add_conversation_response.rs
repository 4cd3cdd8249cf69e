// @generated from the schema "AddConversationResponse"; changes made here are lost at the next generation

/// The schema `AddConversationResponse`.
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

impl crate::runtime::Model for AddConversationResponse {
    const EMPTY: Self = Self {
        conversation: ::std::option::Option::None,
        appointment: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AddConversationResponse = &<AddConversationResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AddConversationResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conversation", "conversation", 2),
            ("appointment", "appointment", 2),
        ],
        fields: &[&E.conversation, &E.appointment],
    }
};

crate::runtime::model!(AddConversationResponse);

crate::runtime::setters!(AddConversationResponse {
    with_conversation: conversation: ::std::boxed::Box<crate::ConversationReference>,
    with_appointment: appointment: ::std::boxed::Box<crate::CoachingAppointmentReference>,
});
