// @generated from the schema "AttributeDetailEventTopicAttributeUpdateEvent"; changes made here are lost at the next generation

/// The schema `AttributeDetailEventTopicAttributeUpdateEvent`.
#[repr(C)]
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

crate::runtime::model!(AttributeDetailEventTopicAttributeUpdateEvent "AttributeDetailEventTopicAttributeUpdateEvent" 7 {
    (
        event_time: i64 = "eventTime" 0 with_event_time,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        participant_id: ::std::string::String = "participantId" 0 with_participant_id,
        attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "attributes" 0 with_attributes,
        conversation_external_contact_ids: ::std::vec::Vec<::std::string::String> = "conversationExternalContactIds" 0 with_conversation_external_contact_ids,
        conversation_external_organization_ids: ::std::vec::Vec<::std::string::String> = "conversationExternalOrganizationIds" 0 with_conversation_external_organization_ids,
        communications: ::std::vec::Vec<crate::AttributeDetailEventTopicCommunication> = "communications" 0 with_communications,
    )
});
