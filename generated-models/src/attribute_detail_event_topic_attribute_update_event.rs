// @generated from the schema "AttributeDetailEventTopicAttributeUpdateEvent"; changes made here are lost at the next generation

/// The schema `AttributeDetailEventTopicAttributeUpdateEvent`.
pub struct AttributeDetailEventTopicAttributeUpdateEvent {
    /// `eventTime`: `integer`.
    #[doc(alias = "eventTime")]
    pub event_time: ::std::option::Option<i64>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `participantId`: `string`.
    #[doc(alias = "participantId")]
    pub participant_id: ::std::option::Option<::std::string::String>,
    /// `attributes`: `map of string`.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `conversationExternalContactIds`: `array of string`.
    #[doc(alias = "conversationExternalContactIds")]
    pub conversation_external_contact_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `conversationExternalOrganizationIds`: `array of string`.
    #[doc(alias = "conversationExternalOrganizationIds")]
    pub conversation_external_organization_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `communications`: `array of AttributeDetailEventTopicCommunication`.
    pub communications: ::std::option::Option<
        ::std::vec::Vec<crate::AttributeDetailEventTopicCommunication>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AttributeDetailEventTopicAttributeUpdateEvent {
    const EMPTY: Self = Self {
        event_time: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        participant_id: ::std::option::Option::None,
        attributes: ::std::option::Option::None,
        conversation_external_contact_ids: ::std::option::Option::None,
        conversation_external_organization_ids: ::std::option::Option::None,
        communications: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AttributeDetailEventTopicAttributeUpdateEvent = &<AttributeDetailEventTopicAttributeUpdateEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AttributeDetailEventTopicAttributeUpdateEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventTime", "event_time", 0),
            ("conversationId", "conversation_id", 0),
            ("participantId", "participant_id", 0),
            ("attributes", "attributes", 0),
            ("conversationExternalContactIds", "conversation_external_contact_ids", 0),
            (
                "conversationExternalOrganizationIds",
                "conversation_external_organization_ids",
                0,
            ),
            ("communications", "communications", 0),
        ],
        fields: &[
            &E.event_time,
            &E.conversation_id,
            &E.participant_id,
            &E.attributes,
            &E.conversation_external_contact_ids,
            &E.conversation_external_organization_ids,
            &E.communications,
        ],
    }
};

crate::runtime::model!(AttributeDetailEventTopicAttributeUpdateEvent);

crate::runtime::setters!(AttributeDetailEventTopicAttributeUpdateEvent {
    with_event_time: event_time: i64,
    with_conversation_id: conversation_id: ::std::string::String,
    with_participant_id: participant_id: ::std::string::String,
    with_attributes: attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_conversation_external_contact_ids: conversation_external_contact_ids: ::std::vec::Vec<::std::string::String>,
    with_conversation_external_organization_ids: conversation_external_organization_ids: ::std::vec::Vec<::std::string::String>,
    with_communications: communications: ::std::vec::Vec<crate::AttributeDetailEventTopicCommunication>,
});
