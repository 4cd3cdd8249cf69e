// @generated from the schema "QueueConversationVideoEventTopicDisconnectReason"; changes made here are lost at the next generation

/// The schema `QueueConversationVideoEventTopicDisconnectReason`.
#[repr(C)]
pub struct QueueConversationVideoEventTopicDisconnectReason {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `code`: `integer`.
    pub code: ::std::option::Option<i64>,
    /// `phrase`: `string`.
    pub phrase: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicDisconnectReason "QueueConversationVideoEventTopicDisconnectReason" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        code: i64 = "code" 0 with_code,
        phrase: ::std::string::String = "phrase" 0 with_phrase,
    )
});

/// The property `type` of `QueueConversationVideoEventTopicDisconnectReason`. Known values: `q850`, `sip`.
#[non_exhaustive]
pub enum Type {
    Q850,
    Sip,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Q850, "q850"),
        (Self::Sip, "sip"),
    ];
}
