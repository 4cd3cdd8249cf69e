// @generated from the schema "EmailMessagePreview"; changes made here are lost at the next generation

/// The schema `EmailMessagePreview`.
pub struct EmailMessagePreview {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
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
    /// `textBodyPreview`: `string`.
    #[doc(alias = "textBodyPreview")]
    pub text_body_preview: ::std::option::Option<::std::string::String>,
    /// `time`: `string (date-time)`.
    pub time: ::std::option::Option<crate::runtime::DateTime>,
    /// `historyIncluded`: `boolean`.
    #[doc(alias = "historyIncluded")]
    pub history_included: ::std::option::Option<bool>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `draftType`: `string`.
    #[doc(alias = "draftType")]
    pub draft_type: ::std::option::Option<crate::runtime::Open<DraftType>>,
    /// `emailSizeBytes`: `integer (int32)`, read-only.
    #[doc(alias = "emailSizeBytes")]
    pub email_size_bytes: ::std::option::Option<i32>,
    /// `maxEmailSizeBytes`: `integer (int32)`, read-only.
    #[doc(alias = "maxEmailSizeBytes")]
    pub max_email_size_bytes: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EmailMessagePreview {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        to: ::std::option::Option::None,
        cc: ::std::option::Option::None,
        bcc: ::std::option::Option::None,
        from: ::std::option::Option::None,
        reply_to: ::std::option::Option::None,
        subject: ::std::option::Option::None,
        attachments: ::std::option::Option::None,
        text_body_preview: ::std::option::Option::None,
        time: ::std::option::Option::None,
        history_included: ::std::option::Option::None,
        state: ::std::option::Option::None,
        draft_type: ::std::option::Option::None,
        email_size_bytes: ::std::option::Option::None,
        max_email_size_bytes: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EmailMessagePreview = &<EmailMessagePreview as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EmailMessagePreview",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("to", "to", 1),
            ("cc", "cc", 0),
            ("bcc", "bcc", 0),
            ("from", "from", 1),
            ("replyTo", "reply_to", 0),
            ("subject", "subject", 0),
            ("attachments", "attachments", 0),
            ("textBodyPreview", "text_body_preview", 0),
            ("time", "time", 0),
            ("historyIncluded", "history_included", 0),
            ("state", "state", 0),
            ("draftType", "draft_type", 0),
            ("emailSizeBytes", "email_size_bytes", 2),
            ("maxEmailSizeBytes", "max_email_size_bytes", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.to,
            &E.cc,
            &E.bcc,
            &E.from,
            &E.reply_to,
            &E.subject,
            &E.attachments,
            &E.text_body_preview,
            &E.time,
            &E.history_included,
            &E.state,
            &E.draft_type,
            &E.email_size_bytes,
            &E.max_email_size_bytes,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(EmailMessagePreview);

crate::runtime::setters!(EmailMessagePreview {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_to: to: ::std::vec::Vec<crate::EmailAddress>,
    with_cc: cc: ::std::vec::Vec<crate::EmailAddress>,
    with_bcc: bcc: ::std::vec::Vec<crate::EmailAddress>,
    with_from: from: ::std::boxed::Box<crate::EmailAddress>,
    with_reply_to: reply_to: ::std::boxed::Box<crate::EmailAddress>,
    with_subject: subject: ::std::string::String,
    with_attachments: attachments: ::std::vec::Vec<crate::Attachment>,
    with_text_body_preview: text_body_preview: ::std::string::String,
    with_time: time: crate::runtime::DateTime,
    with_history_included: history_included: bool,
    with_state: state: crate::runtime::Open<State>,
    with_draft_type: draft_type: crate::runtime::Open<DraftType>,
    with_email_size_bytes: email_size_bytes: i32,
    with_max_email_size_bytes: max_email_size_bytes: i32,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `EmailMessagePreview`. Known values: `Created`, `Ready`, `Edited`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Created,
    Ready,
    Edited,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Created, "Created"),
        (Self::Ready, "Ready"),
        (Self::Edited, "Edited"),
    ];
}

/// The property `draftType` of `EmailMessagePreview`. Known values: `Reply`, `ReplyAll`, `Forward`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DraftType {
    Reply,
    ReplyAll,
    Forward,
}

impl crate::runtime::Enum for DraftType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Reply, "Reply"),
        (Self::ReplyAll, "ReplyAll"),
        (Self::Forward, "Forward"),
    ];
}
