// @generated from the schema "EmailMessagePreview"; changes made here are lost at the next generation

/// The schema `EmailMessagePreview`.
#[repr(C)]
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

crate::runtime::model!(EmailMessagePreview "EmailMessagePreview" 17 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        to: ::std::vec::Vec<crate::EmailAddress> = "to" 1 with_to,
        cc: ::std::vec::Vec<crate::EmailAddress> = "cc" 0 with_cc,
        bcc: ::std::vec::Vec<crate::EmailAddress> = "bcc" 0 with_bcc,
        from: ::std::boxed::Box<crate::EmailAddress> = "from" 1 with_from,
        reply_to: ::std::boxed::Box<crate::EmailAddress> = "replyTo" 0 with_reply_to,
        subject: ::std::string::String = "subject" 0 with_subject,
        attachments: ::std::vec::Vec<crate::Attachment> = "attachments" 0 with_attachments,
        text_body_preview: ::std::string::String = "textBodyPreview" 0 with_text_body_preview,
        time: crate::runtime::DateTime = "time" 0 with_time,
        history_included: bool = "historyIncluded" 0 with_history_included,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        draft_type: crate::runtime::Open<DraftType> = "draftType" 0 with_draft_type,
        email_size_bytes: i32 = "emailSizeBytes" 2 with_email_size_bytes,
        max_email_size_bytes: i32 = "maxEmailSizeBytes" 2 with_max_email_size_bytes,
    )
    (
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `EmailMessagePreview`. Known values: `Created`, `Ready`, `Edited`.
#[non_exhaustive]
pub enum State {
    Created,
    Ready,
    Edited,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Created, "Created"),
        (Self::Ready, "Ready"),
        (Self::Edited, "Edited"),
    ];
}

/// The property `draftType` of `EmailMessagePreview`. Known values: `Reply`, `ReplyAll`, `Forward`.
#[non_exhaustive]
pub enum DraftType {
    Reply,
    ReplyAll,
    Forward,
}

crate::runtime::known!(DraftType);

impl crate::runtime::Enum for DraftType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Reply, "Reply"),
        (Self::ReplyAll, "ReplyAll"),
        (Self::Forward, "Forward"),
    ];
}
