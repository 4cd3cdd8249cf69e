// @generated from the schema "InboundRoute"; changes made here are lost at the next generation

use crate::{DomainEntityRef, EmailAddress, QueueEmailAddress, Signature};
use crate::runtime::{Extra, Open};

/// The schema `InboundRoute`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InboundRoute {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `pattern`: `string`, required.
    pub pattern: Option<String>,
    /// `queue`: `DomainEntityRef`.
    pub queue: Option<Box<DomainEntityRef>>,
    /// `priority`: `integer (int32)`.
    pub priority: Option<i32>,
    /// `skills`: `array of DomainEntityRef`.
    pub skills: Option<Vec<DomainEntityRef>>,
    /// `language`: `DomainEntityRef`.
    pub language: Option<Box<DomainEntityRef>>,
    /// `fromName`: `string`, required.
    #[doc(alias = "fromName")]
    pub from_name: Option<String>,
    /// `fromEmail`: `string`.
    #[doc(alias = "fromEmail")]
    pub from_email: Option<String>,
    /// `flow`: `DomainEntityRef`.
    pub flow: Option<Box<DomainEntityRef>>,
    /// `replyEmailAddress`: `QueueEmailAddress`.
    #[doc(alias = "replyEmailAddress")]
    pub reply_email_address: Option<Box<QueueEmailAddress>>,
    /// `autoBcc`: `array of EmailAddress`.
    #[doc(alias = "autoBcc")]
    pub auto_bcc: Option<Vec<EmailAddress>>,
    /// `spamFlow`: `DomainEntityRef`.
    #[doc(alias = "spamFlow")]
    pub spam_flow: Option<Box<DomainEntityRef>>,
    /// `signature`: `Signature`.
    pub signature: Option<Box<Signature>>,
    /// `historyInclusion`: one of `Include`, `Exclude` and `Optional`.
    #[doc(alias = "historyInclusion")]
    pub history_inclusion: Option<Open<HistoryInclusion>>,
    /// `allowMultipleActions`: `boolean`.
    #[doc(alias = "allowMultipleActions")]
    pub allow_multiple_actions: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(InboundRoute "InboundRoute" 17 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        pattern: String = "pattern" with_pattern required,
        queue: Box<DomainEntityRef> = "queue" with_queue,
        priority: i32 = "priority" with_priority,
        skills: Vec<DomainEntityRef> = "skills" with_skills,
        language: Box<DomainEntityRef> = "language" with_language,
        from_name: String = "fromName" with_from_name required,
        from_email: String = "fromEmail" with_from_email,
        flow: Box<DomainEntityRef> = "flow" with_flow,
        reply_email_address: Box<QueueEmailAddress> = "replyEmailAddress" with_reply_email_address,
        auto_bcc: Vec<EmailAddress> = "autoBcc" with_auto_bcc,
        spam_flow: Box<DomainEntityRef> = "spamFlow" with_spam_flow,
        signature: Box<Signature> = "signature" with_signature,
        history_inclusion: Open<HistoryInclusion> = "historyInclusion" with_history_inclusion,
        allow_multiple_actions: bool = "allowMultipleActions" with_allow_multiple_actions,
    )
    (
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `historyInclusion` of `InboundRoute`. Known values: `Include`, `Exclude`, `Optional`.
#[repr(u16)]
#[non_exhaustive]
pub enum HistoryInclusion {
    Include,
    Exclude,
    Optional,
}

crate::runtime::values!(HistoryInclusion {
    Include = "Include",
    Exclude = "Exclude",
    Optional = "Optional",
});
