// @generated from the schema "CreateWebChatRequest"; changes made here are lost at the next generation

/// The schema `CreateWebChatRequest`.
pub struct CreateWebChatRequest {
    /// `queueId`: `string`, required.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `provider`: `string`, required.
    pub provider: ::std::option::Option<::std::string::String>,
    /// `skillIds`: `array of string`.
    #[doc(alias = "skillIds")]
    pub skill_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `languageId`: `string`.
    #[doc(alias = "languageId")]
    pub language_id: ::std::option::Option<::std::string::String>,
    /// `priority`: `integer (int64)`.
    pub priority: ::std::option::Option<i64>,
    /// `attributes`: `map of string`.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `customerName`: `string`.
    #[doc(alias = "customerName")]
    pub customer_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateWebChatRequest {
    const EMPTY: Self = Self {
        queue_id: ::std::option::Option::None,
        provider: ::std::option::Option::None,
        skill_ids: ::std::option::Option::None,
        language_id: ::std::option::Option::None,
        priority: ::std::option::Option::None,
        attributes: ::std::option::Option::None,
        customer_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateWebChatRequest = &<CreateWebChatRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateWebChatRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("queueId", "queue_id", 1),
            ("provider", "provider", 1),
            ("skillIds", "skill_ids", 0),
            ("languageId", "language_id", 0),
            ("priority", "priority", 0),
            ("attributes", "attributes", 0),
            ("customerName", "customer_name", 0),
        ],
        fields: &[
            &E.queue_id,
            &E.provider,
            &E.skill_ids,
            &E.language_id,
            &E.priority,
            &E.attributes,
            &E.customer_name,
        ],
    }
};

crate::runtime::model!(CreateWebChatRequest);

crate::runtime::setters!(CreateWebChatRequest {
    with_queue_id: queue_id: ::std::string::String,
    with_provider: provider: ::std::string::String,
    with_skill_ids: skill_ids: ::std::vec::Vec<::std::string::String>,
    with_language_id: language_id: ::std::string::String,
    with_priority: priority: i64,
    with_attributes: attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_customer_name: customer_name: ::std::string::String,
});
