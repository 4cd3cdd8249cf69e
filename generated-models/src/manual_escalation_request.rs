// @generated from the schema "ManualEscalationRequest"; changes made here are lost at the next generation

/// The schema `ManualEscalationRequest`.
pub struct ManualEscalationRequest {
    /// `socialMediaNormalizedMessageId`: `string`, required.
    #[doc(alias = "socialMediaNormalizedMessageId")]
    pub social_media_normalized_message_id: ::std::option::Option<::std::string::String>,
    /// `escalationTarget`: `EscalationTarget`.
    #[doc(alias = "escalationTarget")]
    pub escalation_target: ::std::option::Option<
        ::std::boxed::Box<crate::EscalationTarget>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ManualEscalationRequest {
    const EMPTY: Self = Self {
        social_media_normalized_message_id: ::std::option::Option::None,
        escalation_target: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ManualEscalationRequest = &<ManualEscalationRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ManualEscalationRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("socialMediaNormalizedMessageId", "social_media_normalized_message_id", 1),
            ("escalationTarget", "escalation_target", 0),
        ],
        fields: &[&E.social_media_normalized_message_id, &E.escalation_target],
    }
};

crate::runtime::model!(ManualEscalationRequest);

crate::runtime::setters!(ManualEscalationRequest {
    with_social_media_normalized_message_id: social_media_normalized_message_id: ::std::string::String,
    with_escalation_target: escalation_target: ::std::boxed::Box<crate::EscalationTarget>,
});
