// @generated from the schema "ContentStory"; changes made here are lost at the next generation

/// The schema `ContentStory`.
#[repr(C)]
pub struct ContentStory {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `url`: `string`, required.
    pub url: ::std::option::Option<::std::string::String>,
    /// `replyToId`: `string`.
    #[doc(alias = "replyToId")]
    pub reply_to_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContentStory "ContentStory" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        url: ::std::string::String = "url" 1 with_url,
        reply_to_id: ::std::string::String = "replyToId" 0 with_reply_to_id,
    )
});

/// The property `type` of `ContentStory`. Known values: `Mention`, `Reply`.
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
