// @generated from the schema "TestMessage"; changes made here are lost at the next generation

use crate::EmailAddress;
use crate::runtime::{DateTime, Extra};

/// The schema `TestMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TestMessage {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `to`: `array of EmailAddress`, required.
    pub to: Option<Vec<EmailAddress>>,
    /// `from`: `EmailAddress`, required.
    pub from: Option<Box<EmailAddress>>,
    /// `subject`: `string`.
    pub subject: Option<String>,
    /// `textBody`: `string`, required.
    #[doc(alias = "textBody")]
    pub text_body: Option<String>,
    /// `htmlBody`: `string`.
    #[doc(alias = "htmlBody")]
    pub html_body: Option<String>,
    /// `time`: `string (date-time)`.
    pub time: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TestMessage "TestMessage" 7 {
    (
        id: String = "id" with_id read_only,
        to: Vec<EmailAddress> = "to" with_to required,
        from: Box<EmailAddress> = "from" with_from required,
        subject: String = "subject" with_subject,
        text_body: String = "textBody" with_text_body required,
        html_body: String = "htmlBody" with_html_body,
        time: DateTime = "time" with_time,
    )
});
