// @generated from the schema "EmailMessageReply"; changes made here are lost at the next generation

/// The schema `EmailMessageReply`.
#[repr(C)]
pub struct EmailMessageReply {
    /// `to`: `array of EmailAddress`, required.
    pub to: ::std::option::Option<::std::vec::Vec<crate::EmailAddress>>,
    /// `cc`: `array of EmailAddress`.
    pub cc: ::std::option::Option<::std::vec::Vec<crate::EmailAddress>>,
    /// `bcc`: `array of EmailAddress`.
    pub bcc: ::std::option::Option<::std::vec::Vec<crate::EmailAddress>>,
    /// `from`: `EmailAddress`, required.
    pub from: ::std::option::Option<::std::boxed::Box<crate::EmailAddress>>,
    /// `replyTo`: `EmailAddress`.
    #[doc(alias = "replyTo")]
    pub reply_to: ::std::option::Option<::std::boxed::Box<crate::EmailAddress>>,
    /// `subject`: `string`.
    pub subject: ::std::option::Option<::std::string::String>,
    /// `attachments`: `array of Attachment`.
    pub attachments: ::std::option::Option<::std::vec::Vec<crate::Attachment>>,
    /// `textBody`: `string`, required.
    #[doc(alias = "textBody")]
    pub text_body: ::std::option::Option<::std::string::String>,
    /// `htmlBody`: `string`.
    #[doc(alias = "htmlBody")]
    pub html_body: ::std::option::Option<::std::string::String>,
    /// `time`: `string (date-time)`.
    pub time: ::std::option::Option<crate::runtime::DateTime>,
    /// `historyIncluded`: `boolean`.
    #[doc(alias = "historyIncluded")]
    pub history_included: ::std::option::Option<bool>,
    /// `emailSizeBytes`: `integer (int32)`, read-only.
    #[doc(alias = "emailSizeBytes")]
    pub email_size_bytes: ::std::option::Option<i32>,
    /// `maxEmailSizeBytes`: `integer (int32)`, read-only.
    #[doc(alias = "maxEmailSizeBytes")]
    pub max_email_size_bytes: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EmailMessageReply "EmailMessageReply" 13 {
    (
        to: ::std::vec::Vec<crate::EmailAddress> = "to" 1 with_to,
        cc: ::std::vec::Vec<crate::EmailAddress> = "cc" 0 with_cc,
        bcc: ::std::vec::Vec<crate::EmailAddress> = "bcc" 0 with_bcc,
        from: ::std::boxed::Box<crate::EmailAddress> = "from" 1 with_from,
        reply_to: ::std::boxed::Box<crate::EmailAddress> = "replyTo" 0 with_reply_to,
        subject: ::std::string::String = "subject" 0 with_subject,
        attachments: ::std::vec::Vec<crate::Attachment> = "attachments" 0 with_attachments,
        text_body: ::std::string::String = "textBody" 1 with_text_body,
        html_body: ::std::string::String = "htmlBody" 0 with_html_body,
        time: crate::runtime::DateTime = "time" 0 with_time,
        history_included: bool = "historyIncluded" 0 with_history_included,
        email_size_bytes: i32 = "emailSizeBytes" 2 with_email_size_bytes,
        max_email_size_bytes: i32 = "maxEmailSizeBytes" 2 with_max_email_size_bytes,
    )
});
