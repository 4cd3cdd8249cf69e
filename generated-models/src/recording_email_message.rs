// @generated from the schema "RecordingEmailMessage"; changes made here are lost at the next generation

/// The schema `RecordingEmailMessage`.
#[repr(C)]
pub struct RecordingEmailMessage {
    /// `htmlBody`: `string`.
    #[doc(alias = "htmlBody")]
    pub html_body: ::std::option::Option<::std::string::String>,
    /// `textBody`: `string`.
    #[doc(alias = "textBody")]
    pub text_body: ::std::option::Option<::std::string::String>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `to`: `array of EmailAddress`.
    pub to: ::std::option::Option<::std::vec::Vec<crate::EmailAddress>>,
    /// `cc`: `array of EmailAddress`.
    pub cc: ::std::option::Option<::std::vec::Vec<crate::EmailAddress>>,
    /// `bcc`: `array of EmailAddress`.
    pub bcc: ::std::option::Option<::std::vec::Vec<crate::EmailAddress>>,
    /// `from`: `EmailAddress`.
    pub from: ::std::option::Option<::std::boxed::Box<crate::EmailAddress>>,
    /// `subject`: `string`.
    pub subject: ::std::option::Option<::std::string::String>,
    /// `attachments`: `array of EmailAttachment`.
    pub attachments: ::std::option::Option<::std::vec::Vec<crate::EmailAttachment>>,
    /// `time`: `string (date-time)`.
    pub time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RecordingEmailMessage "RecordingEmailMessage" 10 {
    (
        html_body: ::std::string::String = "htmlBody" 0 with_html_body,
        text_body: ::std::string::String = "textBody" 0 with_text_body,
        id: ::std::string::String = "id" 0 with_id,
        to: ::std::vec::Vec<crate::EmailAddress> = "to" 0 with_to,
        cc: ::std::vec::Vec<crate::EmailAddress> = "cc" 0 with_cc,
        bcc: ::std::vec::Vec<crate::EmailAddress> = "bcc" 0 with_bcc,
        from: ::std::boxed::Box<crate::EmailAddress> = "from" 0 with_from,
        subject: ::std::string::String = "subject" 0 with_subject,
        attachments: ::std::vec::Vec<crate::EmailAttachment> = "attachments" 0 with_attachments,
        time: crate::runtime::DateTime = "time" 0 with_time,
    )
});
