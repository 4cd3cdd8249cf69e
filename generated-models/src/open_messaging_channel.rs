// @generated from the schema "OpenMessagingChannel"; changes made here are lost at the next generation

/// The schema `OpenMessagingChannel`.
#[repr(C)]
pub struct OpenMessagingChannel {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `platform`: `string`, read-only.
    pub platform: ::std::option::Option<crate::runtime::Open<Platform>>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `messageId`: `string`.
    #[doc(alias = "messageId")]
    pub message_id: ::std::option::Option<::std::string::String>,
    /// `to`: `OpenMessagingToRecipient`, required.
    pub to: ::std::option::Option<::std::boxed::Box<crate::OpenMessagingToRecipient>>,
    /// `from`: `OpenMessagingFromRecipient`, required.
    pub from: ::std::option::Option<
        ::std::boxed::Box<crate::OpenMessagingFromRecipient>,
    >,
    /// `time`: `string (date-time)`, required.
    pub time: ::std::option::Option<crate::runtime::DateTime>,
    /// `metadata`: `object`.
    pub metadata: ::std::option::Option<::serde_json::Value>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OpenMessagingChannel "OpenMessagingChannel" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        platform: crate::runtime::Open<Platform> = "platform" 2 with_platform,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        message_id: ::std::string::String = "messageId" 0 with_message_id,
        to: ::std::boxed::Box<crate::OpenMessagingToRecipient> = "to" 1 with_to,
        from: ::std::boxed::Box<crate::OpenMessagingFromRecipient> = "from" 1 with_from,
        time: crate::runtime::DateTime = "time" 1 with_time,
        metadata: ::serde_json::Value = "metadata" 0 with_metadata,
    )
});

/// The property `platform` of `OpenMessagingChannel`. Known values: `Open`.
#[non_exhaustive]
pub enum Platform {
    Open,
}

crate::runtime::known!(Platform);

impl crate::runtime::Enum for Platform {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Open, "Open")];
}

/// The property `type` of `OpenMessagingChannel`. Known values: `Private`.
#[non_exhaustive]
pub enum Type {
    Private,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Private, "Private")];
}
