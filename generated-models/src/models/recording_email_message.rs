// @generated from the schema "RecordingEmailMessage"; changes made here are lost at the next generation

use crate::{EmailAddress, EmailAttachment};
use crate::runtime::{DateTime, Extra};

/// The schema `RecordingEmailMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecordingEmailMessage {
    /// `htmlBody`: `string`.
    #[doc(alias = "htmlBody")]
    pub html_body: Option<String>,
    /// `textBody`: `string`.
    #[doc(alias = "textBody")]
    pub text_body: Option<String>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `to`: `array of EmailAddress`.
    pub to: Option<Vec<EmailAddress>>,
    /// `cc`: `array of EmailAddress`.
    pub cc: Option<Vec<EmailAddress>>,
    /// `bcc`: `array of EmailAddress`.
    pub bcc: Option<Vec<EmailAddress>>,
    /// `from`: `EmailAddress`.
    pub from: Option<Box<EmailAddress>>,
    /// `subject`: `string`.
    pub subject: Option<String>,
    /// `attachments`: `array of EmailAttachment`.
    pub attachments: Option<Vec<EmailAttachment>>,
    /// `time`: `string (date-time)`.
    pub time: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecordingEmailMessage "RecordingEmailMessage" 10 {
    (
        html_body: String = "htmlBody" with_html_body,
        text_body: String = "textBody" with_text_body,
        id: String = "id" with_id,
        to: Vec<EmailAddress> = "to" with_to,
        cc: Vec<EmailAddress> = "cc" with_cc,
        bcc: Vec<EmailAddress> = "bcc" with_bcc,
        from: Box<EmailAddress> = "from" with_from,
        subject: String = "subject" with_subject,
        attachments: Vec<EmailAttachment> = "attachments" with_attachments,
        time: DateTime = "time" with_time,
    )
});
