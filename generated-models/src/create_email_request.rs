// @generated from the schema "CreateEmailRequest"; changes made here are lost at the next generation

/// The schema `CreateEmailRequest`.
#[repr(C)]
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

crate::runtime::model!(CreateEmailRequest "CreateEmailRequest" 17 {
    (
        queue_id: ::std::string::String = "queueId" 0 with_queue_id,
        flow_id: ::std::string::String = "flowId" 0 with_flow_id,
        provider: ::std::string::String = "provider" 1 with_provider,
        skill_ids: ::std::vec::Vec<::std::string::String> = "skillIds" 0 with_skill_ids,
        language_id: ::std::string::String = "languageId" 0 with_language_id,
        priority: i64 = "priority" 0 with_priority,
        attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "attributes" 0 with_attributes,
        to_address: ::std::string::String = "toAddress" 0 with_to_address,
        to_name: ::std::string::String = "toName" 0 with_to_name,
        from_address: ::std::string::String = "fromAddress" 0 with_from_address,
        from_name: ::std::string::String = "fromName" 0 with_from_name,
        subject: ::std::string::String = "subject" 0 with_subject,
        direction: crate::runtime::Open<Direction> = "direction" 0 with_direction,
        html_body: ::std::string::String = "htmlBody" 0 with_html_body,
        text_body: ::std::string::String = "textBody" 0 with_text_body,
        external_contact_id: ::std::string::String = "externalContactId" 0 with_external_contact_id,
    )
    (
        utilization_label: ::std::string::String = "utilizationLabel" 0 with_utilization_label,
    )
});

/// The property `direction` of `CreateEmailRequest`. Known values: `OUTBOUND`, `INBOUND`.
#[non_exhaustive]
pub enum Direction {
    Outbound,
    Inbound,
}

crate::runtime::known!(Direction);

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Outbound, "OUTBOUND"),
        (Self::Inbound, "INBOUND"),
    ];
}
