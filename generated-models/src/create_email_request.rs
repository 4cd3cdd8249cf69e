// @generated from the schema "CreateEmailRequest"; changes made here are lost at the next generation

/// The schema `CreateEmailRequest`.
pub struct CreateEmailRequest {
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
    /// `priority`: `integer (int64)`.
    pub priority: ::std::option::Option<i64>,
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
    /// `direction`: `string`.
    pub direction: ::std::option::Option<crate::runtime::Open<Direction>>,
    /// `htmlBody`: `string`.
    #[doc(alias = "htmlBody")]
    pub html_body: ::std::option::Option<::std::string::String>,
    /// `textBody`: `string`.
    #[doc(alias = "textBody")]
    pub text_body: ::std::option::Option<::std::string::String>,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: ::std::option::Option<::std::string::String>,
    /// `utilizationLabel`: `string`.
    #[doc(alias = "utilizationLabel")]
    pub utilization_label: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateEmailRequest {
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
        direction: ::std::option::Option::None,
        html_body: ::std::option::Option::None,
        text_body: ::std::option::Option::None,
        external_contact_id: ::std::option::Option::None,
        utilization_label: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateEmailRequest = &<CreateEmailRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateEmailRequest",
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
            ("direction", "direction", 0),
            ("htmlBody", "html_body", 0),
            ("textBody", "text_body", 0),
            ("externalContactId", "external_contact_id", 0),
            ("utilizationLabel", "utilization_label", 0),
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
            &E.direction,
            &E.html_body,
            &E.text_body,
            &E.external_contact_id,
            &E.utilization_label,
        ],
    }
};

crate::runtime::model!(CreateEmailRequest);

crate::runtime::setters!(CreateEmailRequest {
    with_queue_id: queue_id: ::std::string::String,
    with_flow_id: flow_id: ::std::string::String,
    with_provider: provider: ::std::string::String,
    with_skill_ids: skill_ids: ::std::vec::Vec<::std::string::String>,
    with_language_id: language_id: ::std::string::String,
    with_priority: priority: i64,
    with_attributes: attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_to_address: to_address: ::std::string::String,
    with_to_name: to_name: ::std::string::String,
    with_from_address: from_address: ::std::string::String,
    with_from_name: from_name: ::std::string::String,
    with_subject: subject: ::std::string::String,
    with_direction: direction: crate::runtime::Open<Direction>,
    with_html_body: html_body: ::std::string::String,
    with_text_body: text_body: ::std::string::String,
    with_external_contact_id: external_contact_id: ::std::string::String,
    with_utilization_label: utilization_label: ::std::string::String,
});

/// The property `direction` of `CreateEmailRequest`. Known values: `OUTBOUND`, `INBOUND`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Direction {
    Outbound,
    Inbound,
}

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Outbound, "OUTBOUND"),
        (Self::Inbound, "INBOUND"),
    ];
}
