// @generated from the schema "RecordingContentStory"; changes made here are lost at the next generation

/// The schema `RecordingContentStory`.
#[repr(C)]
pub struct RecordingContentStory {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `replyToId`: `string`.
    #[doc(alias = "replyToId")]
    pub reply_to_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RecordingContentStory "RecordingContentStory" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        url: ::std::string::String = "url" 0 with_url,
        reply_to_id: ::std::string::String = "replyToId" 0 with_reply_to_id,
    )
});

/// The property `type` of `RecordingContentStory`. Known values: `Mention`, `Reply`.
#[non_exhaustive]
pub enum Type {
    Mention,
    Reply,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Mention, "Mention"),
        (Self::Reply, "Reply"),
    ];
}
