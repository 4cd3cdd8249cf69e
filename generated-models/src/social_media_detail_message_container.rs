// @generated from the schema "SocialMediaDetailMessageContainer"; changes made here are lost at the next generation

/// The schema `SocialMediaDetailMessageContainer`.
pub struct SocialMediaDetailMessageContainer {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `normalizedMessage`: `ConversationNormalizedMessage`.
    #[doc(alias = "normalizedMessage")]
    pub normalized_message: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationNormalizedMessage>,
    >,
    /// `escalationInfo`: `SocialMediaMessageEscalationInfo`.
    #[doc(alias = "escalationInfo")]
    pub escalation_info: ::std::option::Option<
        ::std::boxed::Box<crate::SocialMediaMessageEscalationInfo>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SocialMediaDetailMessageContainer {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        normalized_message: ::std::option::Option::None,
        escalation_info: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SocialMediaDetailMessageContainer = &<SocialMediaDetailMessageContainer as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SocialMediaDetailMessageContainer",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("normalizedMessage", "normalized_message", 0),
            ("escalationInfo", "escalation_info", 0),
        ],
        fields: &[&E.id, &E.normalized_message, &E.escalation_info],
    }
};

crate::runtime::model!(SocialMediaDetailMessageContainer);

crate::runtime::setters!(SocialMediaDetailMessageContainer {
    with_id: id: ::std::string::String,
    with_normalized_message: normalized_message: ::std::boxed::Box<crate::ConversationNormalizedMessage>,
    with_escalation_info: escalation_info: ::std::boxed::Box<crate::SocialMediaMessageEscalationInfo>,
});
