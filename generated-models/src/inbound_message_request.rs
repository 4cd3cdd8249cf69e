// @generated from the schema "InboundMessageRequest"; changes made here are lost at the next generation

/// The schema `InboundMessageRequest`.
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

impl crate::runtime::Model for InboundMessageRequest {
    const EMPTY: Self = Self {
        queue_id: ::std::option::Option::None,
        flow_id: ::std::option::Option::None,
        provider: ::std::option::Option::None,
        skill_ids: ::std::option::Option::None,
        language_id: ::std::option::Option::None,
        priority: ::std::option::Option::None,
        attributes: ::std::option::Option::None,
        to_address: ::std::option::Option::None,
        to_name: ::std::option::Option::None,
        from_address: ::std::option::Option::None,
        from_name: ::std::option::Option::None,
        subject: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &InboundMessageRequest = &<InboundMessageRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "InboundMessageRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("queueId", "queue_id", 0),
            ("flowId", "flow_id", 0),
            ("provider", "provider", 1),
            ("skillIds", "skill_ids", 0),
            ("languageId", "language_id", 0),
            ("priority", "priority", 0),
            ("attributes", "attributes", 0),
            ("toAddress", "to_address", 0),
            ("toName", "to_name", 0),
            ("fromAddress", "from_address", 0),
            ("fromName", "from_name", 0),
            ("subject", "subject", 0),
        ],
        fields: &[
            &E.queue_id,
            &E.flow_id,
            &E.provider,
            &E.skill_ids,
            &E.language_id,
            &E.priority,
            &E.attributes,
            &E.to_address,
            &E.to_name,
            &E.from_address,
            &E.from_name,
            &E.subject,
        ],
    }
};

crate::runtime::model!(InboundMessageRequest);

crate::runtime::setters!(InboundMessageRequest {
    with_queue_id: queue_id: ::std::string::String,
    with_flow_id: flow_id: ::std::string::String,
    with_provider: provider: ::std::string::String,
    with_skill_ids: skill_ids: ::std::vec::Vec<::std::string::String>,
    with_language_id: language_id: ::std::string::String,
    with_priority: priority: i32,
    with_attributes: attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_to_address: to_address: ::std::string::String,
    with_to_name: to_name: ::std::string::String,
    with_from_address: from_address: ::std::string::String,
    with_from_name: from_name: ::std::string::String,
    with_subject: subject: ::std::string::String,
});
