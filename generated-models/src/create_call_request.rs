// @generated from the schema "CreateCallRequest"; changes made here are lost at the next generation

/// The schema `CreateCallRequest`.
#[repr(C)]
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

crate::runtime::model!(CreateCallRequest "CreateCallRequest" 15 {
    (
        phone_number: ::std::string::String = "phoneNumber" 0 with_phone_number,
        caller_id: ::std::string::String = "callerId" 0 with_caller_id,
        caller_id_name: ::std::string::String = "callerIdName" 0 with_caller_id_name,
        call_from_queue_id: ::std::string::String = "callFromQueueId" 0 with_call_from_queue_id,
        call_queue_id: ::std::string::String = "callQueueId" 0 with_call_queue_id,
        call_user_id: ::std::string::String = "callUserId" 0 with_call_user_id,
        priority: i32 = "priority" 0 with_priority,
        attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "attributes" 0 with_attributes,
        language_id: ::std::string::String = "languageId" 0 with_language_id,
        routing_skills_ids: ::std::vec::Vec<::std::string::String> = "routingSkillsIds" 0 with_routing_skills_ids,
        conversation_ids: ::std::vec::Vec<::std::string::String> = "conversationIds" 0 with_conversation_ids,
        participants: ::std::vec::Vec<crate::Destination> = "participants" 0 with_participants,
        uui_data: ::std::string::String = "uuiData" 0 with_uui_data,
        external_contact_id: ::std::string::String = "externalContactId" 0 with_external_contact_id,
        label: ::std::string::String = "label" 0 with_label,
    )
});
