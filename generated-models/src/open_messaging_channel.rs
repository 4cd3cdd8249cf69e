// @generated from the schema "OpenMessagingChannel"; changes made here are lost at the next generation

/// The schema `OpenMessagingChannel`.
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

impl crate::runtime::Model for OpenMessagingChannel {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        platform: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        message_id: ::std::option::Option::None,
        to: ::std::option::Option::None,
        from: ::std::option::Option::None,
        time: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OpenMessagingChannel = &<OpenMessagingChannel as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OpenMessagingChannel",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("platform", "platform", 2),
            ("type", "type", 0),
            ("messageId", "message_id", 0),
            ("to", "to", 1),
            ("from", "from", 1),
            ("time", "time", 1),
            ("metadata", "metadata", 0),
        ],
        fields: &[
            &E.id,
            &E.platform,
            &E.r#type,
            &E.message_id,
            &E.to,
            &E.from,
            &E.time,
            &E.metadata,
        ],
    }
};

crate::runtime::model!(OpenMessagingChannel);

crate::runtime::setters!(OpenMessagingChannel {
    with_id: id: ::std::string::String,
    with_platform: platform: crate::runtime::Open<Platform>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_message_id: message_id: ::std::string::String,
    with_to: to: ::std::boxed::Box<crate::OpenMessagingToRecipient>,
    with_from: from: ::std::boxed::Box<crate::OpenMessagingFromRecipient>,
    with_time: time: crate::runtime::DateTime,
    with_metadata: metadata: ::serde_json::Value,
});

/// The property `platform` of `OpenMessagingChannel`. Known values: `Open`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Platform {
    Open,
}

impl crate::runtime::Enum for Platform {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Open, "Open")];
}

/// The property `type` of `OpenMessagingChannel`. Known values: `Private`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Private,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Private, "Private")];
}
