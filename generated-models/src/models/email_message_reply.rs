// @generated from the schema "EmailMessageReply"; changes made here are lost at the next generation

use crate::{Attachment, EmailAddress};
use crate::runtime::{DateTime, Extra};

/// The schema `EmailMessageReply`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EmailMessageReply {
    /// `to`: `array of EmailAddress`, required.
    pub to: Option<Vec<EmailAddress>>,
    /// `cc`: `array of EmailAddress`.
    pub cc: Option<Vec<EmailAddress>>,
    /// `bcc`: `array of EmailAddress`.
    pub bcc: Option<Vec<EmailAddress>>,
    /// `from`: `EmailAddress`, required.
    pub from: Option<Box<EmailAddress>>,
    /// `replyTo`: `EmailAddress`.
    #[doc(alias = "replyTo")]
    pub reply_to: Option<Box<EmailAddress>>,
    /// `subject`: `string`.
    pub subject: Option<String>,
    /// `attachments`: `array of Attachment`.
    pub attachments: Option<Vec<Attachment>>,
    /// `textBody`: `string`, required.
    #[doc(alias = "textBody")]
    pub text_body: Option<String>,
    /// `htmlBody`: `string`.
    #[doc(alias = "htmlBody")]
    pub html_body: Option<String>,
    /// `time`: `string (date-time)`.
    pub time: Option<DateTime>,
    /// `historyIncluded`: `boolean`.
    #[doc(alias = "historyIncluded")]
    pub history_included: Option<bool>,
    /// `emailSizeBytes`: `integer (int32)`, read-only.
    #[doc(alias = "emailSizeBytes")]
    pub email_size_bytes: Option<i32>,
    /// `maxEmailSizeBytes`: `integer (int32)`, read-only.
    #[doc(alias = "maxEmailSizeBytes")]
    pub max_email_size_bytes: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EmailMessageReply "EmailMessageReply" 13 {
    (
        to: Vec<EmailAddress> = "to" with_to required,
        cc: Vec<EmailAddress> = "cc" with_cc,
        bcc: Vec<EmailAddress> = "bcc" with_bcc,
        from: Box<EmailAddress> = "from" with_from required,
        reply_to: Box<EmailAddress> = "replyTo" with_reply_to,
        subject: String = "subject" with_subject,
        attachments: Vec<Attachment> = "attachments" with_attachments,
        text_body: String = "textBody" with_text_body required,
        html_body: String = "htmlBody" with_html_body,
        time: DateTime = "time" with_time,
        history_included: bool = "historyIncluded" with_history_included,
        email_size_bytes: i32 = "emailSizeBytes" with_email_size_bytes read_only,
        max_email_size_bytes: i32 = "maxEmailSizeBytes" with_max_email_size_bytes read_only,
    )
});
