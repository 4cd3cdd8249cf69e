// @generated from the schema "RecordingEmailMessage"; changes made here are lost at the next generation

/// The schema `RecordingEmailMessage`.
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

impl crate::runtime::Model for RecordingEmailMessage {
    const EMPTY: Self = Self {
        html_body: ::std::option::Option::None,
        text_body: ::std::option::Option::None,
        id: ::std::option::Option::None,
        to: ::std::option::Option::None,
        cc: ::std::option::Option::None,
        bcc: ::std::option::Option::None,
        from: ::std::option::Option::None,
        subject: ::std::option::Option::None,
        attachments: ::std::option::Option::None,
        time: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecordingEmailMessage = &<RecordingEmailMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecordingEmailMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("htmlBody", "html_body", 0),
            ("textBody", "text_body", 0),
            ("id", "id", 0),
            ("to", "to", 0),
            ("cc", "cc", 0),
            ("bcc", "bcc", 0),
            ("from", "from", 0),
            ("subject", "subject", 0),
            ("attachments", "attachments", 0),
            ("time", "time", 0),
        ],
        fields: &[
            &E.html_body,
            &E.text_body,
            &E.id,
            &E.to,
            &E.cc,
            &E.bcc,
            &E.from,
            &E.subject,
            &E.attachments,
            &E.time,
        ],
    }
};

crate::runtime::model!(RecordingEmailMessage);

crate::runtime::setters!(RecordingEmailMessage {
    with_html_body: html_body: ::std::string::String,
    with_text_body: text_body: ::std::string::String,
    with_id: id: ::std::string::String,
    with_to: to: ::std::vec::Vec<crate::EmailAddress>,
    with_cc: cc: ::std::vec::Vec<crate::EmailAddress>,
    with_bcc: bcc: ::std::vec::Vec<crate::EmailAddress>,
    with_from: from: ::std::boxed::Box<crate::EmailAddress>,
    with_subject: subject: ::std::string::String,
    with_attachments: attachments: ::std::vec::Vec<crate::EmailAttachment>,
    with_time: time: crate::runtime::DateTime,
});
