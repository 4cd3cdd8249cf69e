// @generated from the schema "QueueConversationVideoEventTopicVoicemail"; changes made here are lost at the next generation

/// The schema `QueueConversationVideoEventTopicVoicemail`.
#[repr(C)]
pub struct QueueConversationVideoEventTopicVoicemail {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `uploadStatus`: `string`.
    #[doc(alias = "uploadStatus")]
    pub upload_status: ::std::option::Option<crate::runtime::Open<UploadStatus>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicVoicemail "QueueConversationVideoEventTopicVoicemail" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        upload_status: crate::runtime::Open<UploadStatus> = "uploadStatus" 0 with_upload_status,
    )
});

/// The property `uploadStatus` of `QueueConversationVideoEventTopicVoicemail`. Known values: `pending`, `complete`, `failed`, `timeout`, `none`.
#[non_exhaustive]
pub enum UploadStatus {
    Pending,
    Complete,
    Failed,
    Timeout,
    None,
}

crate::runtime::known!(UploadStatus);

impl crate::runtime::Enum for UploadStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "pending"),
        (Self::Complete, "complete"),
        (Self::Failed, "failed"),
        (Self::Timeout, "timeout"),
        (Self::None, "none"),
    ];
}
