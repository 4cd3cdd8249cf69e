// @generated from the schema "ConversationEventTopicVoicemail"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicVoicemail`.
pub struct ConversationEventTopicVoicemail {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `uploadStatus`: `string`.
    #[doc(alias = "uploadStatus")]
    pub upload_status: ::std::option::Option<crate::runtime::Open<UploadStatus>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationEventTopicVoicemail {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        upload_status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationEventTopicVoicemail = &<ConversationEventTopicVoicemail as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationEventTopicVoicemail",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("uploadStatus", "upload_status", 0)],
        fields: &[&E.id, &E.upload_status],
    }
};

crate::runtime::model!(ConversationEventTopicVoicemail);

crate::runtime::setters!(ConversationEventTopicVoicemail {
    with_id: id: ::std::string::String,
    with_upload_status: upload_status: crate::runtime::Open<UploadStatus>,
});

/// The property `uploadStatus` of `ConversationEventTopicVoicemail`. Known values: `pending`, `complete`, `failed`, `timeout`, `none`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UploadStatus {
    Pending,
    Complete,
    Failed,
    Timeout,
    None,
}

impl crate::runtime::Enum for UploadStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "pending"),
        (Self::Complete, "complete"),
        (Self::Failed, "failed"),
        (Self::Timeout, "timeout"),
        (Self::None, "none"),
    ];
}
