// @generated from the schema "InboundMessageRequest"; changes made here are lost at the next generation

/// The schema `InboundMessageRequest`.
#[repr(C)]
pub struct InboundMessageRequest {
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `flowId`: `string`.
    #[doc(alias = "flowId")]
    pub flow_id: ::std::option::Option<::std::string::String>,
    /// `provider`: `string`, required.
    pub provider: ::std::option::Option<::std::string::String>,
    /// `skillIds`: `array of string`.
    #[doc(alias = "skillIds")]
    pub skill_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `languageId`: `string`.
    #[doc(alias = "languageId")]
    pub language_id: ::std::option::Option<::std::string::String>,
    /// `priority`: `integer (int32)`.
    pub priority: ::std::option::Option<i32>,
    /// `attributes`: `map of string`.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `toAddress`: `string`.
    #[doc(alias = "toAddress")]
    pub to_address: ::std::option::Option<::std::string::String>,
    /// `toName`: `string`.
    #[doc(alias = "toName")]
    pub to_name: ::std::option::Option<::std::string::String>,
    /// `fromAddress`: `string`.
    #[doc(alias = "fromAddress")]
    pub from_address: ::std::option::Option<::std::string::String>,
    /// `fromName`: `string`.
    #[doc(alias = "fromName")]
    pub from_name: ::std::option::Option<::std::string::String>,
    /// `subject`: `string`.
    pub subject: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(InboundMessageRequest "InboundMessageRequest" 12 {
    (
        queue_id: ::std::string::String = "queueId" 0 with_queue_id,
        flow_id: ::std::string::String = "flowId" 0 with_flow_id,
        provider: ::std::string::String = "provider" 1 with_provider,
        skill_ids: ::std::vec::Vec<::std::string::String> = "skillIds" 0 with_skill_ids,
        language_id: ::std::string::String = "languageId" 0 with_language_id,
        priority: i32 = "priority" 0 with_priority,
        attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "attributes" 0 with_attributes,
        to_address: ::std::string::String = "toAddress" 0 with_to_address,
        to_name: ::std::string::String = "toName" 0 with_to_name,
        from_address: ::std::string::String = "fromAddress" 0 with_from_address,
        from_name: ::std::string::String = "fromName" 0 with_from_name,
        subject: ::std::string::String = "subject" 0 with_subject,
    )
});
