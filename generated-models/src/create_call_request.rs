// @generated from the schema "CreateCallRequest"; changes made here are lost at the next generation

/// The schema `CreateCallRequest`.
pub struct CreateCallRequest {
    /// `phoneNumber`: `string`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// `callerId`: `string`.
    #[doc(alias = "callerId")]
    pub caller_id: ::std::option::Option<::std::string::String>,
    /// `callerIdName`: `string`.
    #[doc(alias = "callerIdName")]
    pub caller_id_name: ::std::option::Option<::std::string::String>,
    /// `callFromQueueId`: `string`.
    #[doc(alias = "callFromQueueId")]
    pub call_from_queue_id: ::std::option::Option<::std::string::String>,
    /// `callQueueId`: `string`.
    #[doc(alias = "callQueueId")]
    pub call_queue_id: ::std::option::Option<::std::string::String>,
    /// `callUserId`: `string`.
    #[doc(alias = "callUserId")]
    pub call_user_id: ::std::option::Option<::std::string::String>,
    /// `priority`: `integer (int32)`.
    pub priority: ::std::option::Option<i32>,
    /// `attributes`: `map of string`.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `languageId`: `string`.
    #[doc(alias = "languageId")]
    pub language_id: ::std::option::Option<::std::string::String>,
    /// `routingSkillsIds`: `array of string`.
    #[doc(alias = "routingSkillsIds")]
    pub routing_skills_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `conversationIds`: `array of string`.
    #[doc(alias = "conversationIds")]
    pub conversation_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `participants`: `array of Destination`.
    pub participants: ::std::option::Option<::std::vec::Vec<crate::Destination>>,
    /// `uuiData`: `string`.
    #[doc(alias = "uuiData")]
    pub uui_data: ::std::option::Option<::std::string::String>,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: ::std::option::Option<::std::string::String>,
    /// `label`: `string`.
    pub label: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateCallRequest {
    const EMPTY: Self = Self {
        phone_number: ::std::option::Option::None,
        caller_id: ::std::option::Option::None,
        caller_id_name: ::std::option::Option::None,
        call_from_queue_id: ::std::option::Option::None,
        call_queue_id: ::std::option::Option::None,
        call_user_id: ::std::option::Option::None,
        priority: ::std::option::Option::None,
        attributes: ::std::option::Option::None,
        language_id: ::std::option::Option::None,
        routing_skills_ids: ::std::option::Option::None,
        conversation_ids: ::std::option::Option::None,
        participants: ::std::option::Option::None,
        uui_data: ::std::option::Option::None,
        external_contact_id: ::std::option::Option::None,
        label: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateCallRequest = &<CreateCallRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateCallRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("phoneNumber", "phone_number", 0),
            ("callerId", "caller_id", 0),
            ("callerIdName", "caller_id_name", 0),
            ("callFromQueueId", "call_from_queue_id", 0),
            ("callQueueId", "call_queue_id", 0),
            ("callUserId", "call_user_id", 0),
            ("priority", "priority", 0),
            ("attributes", "attributes", 0),
            ("languageId", "language_id", 0),
            ("routingSkillsIds", "routing_skills_ids", 0),
            ("conversationIds", "conversation_ids", 0),
            ("participants", "participants", 0),
            ("uuiData", "uui_data", 0),
            ("externalContactId", "external_contact_id", 0),
            ("label", "label", 0),
        ],
        fields: &[
            &E.phone_number,
            &E.caller_id,
            &E.caller_id_name,
            &E.call_from_queue_id,
            &E.call_queue_id,
            &E.call_user_id,
            &E.priority,
            &E.attributes,
            &E.language_id,
            &E.routing_skills_ids,
            &E.conversation_ids,
            &E.participants,
            &E.uui_data,
            &E.external_contact_id,
            &E.label,
        ],
    }
};

crate::runtime::model!(CreateCallRequest);

crate::runtime::setters!(CreateCallRequest {
    with_phone_number: phone_number: ::std::string::String,
    with_caller_id: caller_id: ::std::string::String,
    with_caller_id_name: caller_id_name: ::std::string::String,
    with_call_from_queue_id: call_from_queue_id: ::std::string::String,
    with_call_queue_id: call_queue_id: ::std::string::String,
    with_call_user_id: call_user_id: ::std::string::String,
    with_priority: priority: i32,
    with_attributes: attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_language_id: language_id: ::std::string::String,
    with_routing_skills_ids: routing_skills_ids: ::std::vec::Vec<::std::string::String>,
    with_conversation_ids: conversation_ids: ::std::vec::Vec<::std::string::String>,
    with_participants: participants: ::std::vec::Vec<crate::Destination>,
    with_uui_data: uui_data: ::std::string::String,
    with_external_contact_id: external_contact_id: ::std::string::String,
    with_label: label: ::std::string::String,
});
