// @generated from the schema "EmailMessagePreview"; changes made here are lost at the next generation

use crate::{Attachment, EmailAddress};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `EmailMessagePreview`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EmailMessagePreview {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
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
    /// `textBodyPreview`: `string`.
    #[doc(alias = "textBodyPreview")]
    pub text_body_preview: Option<String>,
    /// `time`: `string (date-time)`.
    pub time: Option<DateTime>,
    /// `historyIncluded`: `boolean`.
    #[doc(alias = "historyIncluded")]
    pub history_included: Option<bool>,
    /// `state`: one of `Created`, `Ready` and `Edited`.
    pub state: Option<Open<State>>,
    /// `draftType`: one of `Reply`, `ReplyAll` and `Forward`.
    #[doc(alias = "draftType")]
    pub draft_type: Option<Open<DraftType>>,
    /// `emailSizeBytes`: `integer (int32)`, read-only.
    #[doc(alias = "emailSizeBytes")]
    pub email_size_bytes: Option<i32>,
    /// `maxEmailSizeBytes`: `integer (int32)`, read-only.
    #[doc(alias = "maxEmailSizeBytes")]
    pub max_email_size_bytes: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EmailMessagePreview "EmailMessagePreview" 17 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        to: Vec<EmailAddress> = "to" with_to required,
        cc: Vec<EmailAddress> = "cc" with_cc,
        bcc: Vec<EmailAddress> = "bcc" with_bcc,
        from: Box<EmailAddress> = "from" with_from required,
        reply_to: Box<EmailAddress> = "replyTo" with_reply_to,
        subject: String = "subject" with_subject,
        attachments: Vec<Attachment> = "attachments" with_attachments,
        text_body_preview: String = "textBodyPreview" with_text_body_preview,
        time: DateTime = "time" with_time,
        history_included: bool = "historyIncluded" with_history_included,
        state: Open<State> = "state" with_state,
        draft_type: Open<DraftType> = "draftType" with_draft_type,
        email_size_bytes: i32 = "emailSizeBytes" with_email_size_bytes read_only,
        max_email_size_bytes: i32 = "maxEmailSizeBytes" with_max_email_size_bytes read_only,
    )
    (
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `EmailMessagePreview`. Known values: `Created`, `Ready`, `Edited`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Created,
    Ready,
    Edited,
}

crate::runtime::values!(State {
    Created = "Created",
    Ready = "Ready",
    Edited = "Edited",
});

/// The property `draftType` of `EmailMessagePreview`. Known values: `Reply`, `ReplyAll`, `Forward`.
#[repr(u16)]
#[non_exhaustive]
pub enum DraftType {
    Reply,
    ReplyAll,
    Forward,
}

crate::runtime::values!(DraftType {
    Reply = "Reply",
    ReplyAll = "ReplyAll",
    Forward = "Forward",
});
