// @generated from the schema "CreateEmailRequest"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::{Extra, Open};

/// The schema `CreateEmailRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateEmailRequest {
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `flowId`: `string`.
    #[doc(alias = "flowId")]
    pub flow_id: Option<String>,
    /// `provider`: `string`, required.
    pub provider: Option<String>,
    /// `skillIds`: `array of string`.
    #[doc(alias = "skillIds")]
    pub skill_ids: Option<Vec<String>>,
    /// `languageId`: `string`.
    #[doc(alias = "languageId")]
    pub language_id: Option<String>,
    /// `priority`: `integer (int64)`.
    pub priority: Option<i64>,
    /// `attributes`: `map of string`.
    pub attributes: Option<BTreeMap<String, String>>,
    /// `toAddress`: `string`.
    #[doc(alias = "toAddress")]
    pub to_address: Option<String>,
    /// `toName`: `string`.
    #[doc(alias = "toName")]
    pub to_name: Option<String>,
    /// `fromAddress`: `string`.
    #[doc(alias = "fromAddress")]
    pub from_address: Option<String>,
    /// `fromName`: `string`.
    #[doc(alias = "fromName")]
    pub from_name: Option<String>,
    /// `subject`: `string`.
    pub subject: Option<String>,
    /// `direction`: one of `OUTBOUND` and `INBOUND`.
    pub direction: Option<Open<Direction>>,
    /// `htmlBody`: `string`.
    #[doc(alias = "htmlBody")]
    pub html_body: Option<String>,
    /// `textBody`: `string`.
    #[doc(alias = "textBody")]
    pub text_body: Option<String>,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: Option<String>,
    /// `utilizationLabel`: `string`.
    #[doc(alias = "utilizationLabel")]
    pub utilization_label: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateEmailRequest "CreateEmailRequest" 17 {
    (
        queue_id: String = "queueId" with_queue_id,
        flow_id: String = "flowId" with_flow_id,
        provider: String = "provider" with_provider required,
        skill_ids: Vec<String> = "skillIds" with_skill_ids,
        language_id: String = "languageId" with_language_id,
        priority: i64 = "priority" with_priority,
        attributes: BTreeMap<String, String> = "attributes" with_attributes,
        to_address: String = "toAddress" with_to_address,
        to_name: String = "toName" with_to_name,
        from_address: String = "fromAddress" with_from_address,
        from_name: String = "fromName" with_from_name,
        subject: String = "subject" with_subject,
        direction: Open<Direction> = "direction" with_direction,
        html_body: String = "htmlBody" with_html_body,
        text_body: String = "textBody" with_text_body,
        external_contact_id: String = "externalContactId" with_external_contact_id,
    )
    (
        utilization_label: String = "utilizationLabel" with_utilization_label,
    )
});

/// The property `direction` of `CreateEmailRequest`. Known values: `OUTBOUND`, `INBOUND`.
#[repr(u16)]
#[non_exhaustive]
pub enum Direction {
    Outbound,
    Inbound,
}

crate::runtime::values!(Direction {
    Outbound = "OUTBOUND",
    Inbound = "INBOUND",
});
