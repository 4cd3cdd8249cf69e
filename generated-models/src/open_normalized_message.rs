// @generated from the schema "OpenNormalizedMessage"; changes made here are lost at the next generation

/// The schema `OpenNormalizedMessage`.
pub struct OpenNormalizedMessage {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `channel`: `OpenMessagingChannel`, required.
    pub channel: ::std::option::Option<::std::boxed::Box<crate::OpenMessagingChannel>>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `content`: `array of OpenMessageContent`.
    pub content: ::std::option::Option<::std::vec::Vec<crate::OpenMessageContent>>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `reasons`: `array of ConversationReason`.
    pub reasons: ::std::option::Option<::std::vec::Vec<crate::ConversationReason>>,
    /// `isFinalReceipt`: `boolean`.
    #[doc(alias = "isFinalReceipt")]
    pub is_final_receipt: ::std::option::Option<bool>,
    /// `direction`: `string`.
    pub direction: ::std::option::Option<crate::runtime::Open<Direction>>,
    /// `metadata`: `map of string`.
    pub metadata: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OpenNormalizedMessage {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        channel: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        text: ::std::option::Option::None,
        content: ::std::option::Option::None,
        status: ::std::option::Option::None,
        reasons: ::std::option::Option::None,
        is_final_receipt: ::std::option::Option::None,
        direction: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OpenNormalizedMessage = &<OpenNormalizedMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OpenNormalizedMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("channel", "channel", 1),
            ("type", "type", 1),
            ("text", "text", 0),
            ("content", "content", 0),
            ("status", "status", 0),
            ("reasons", "reasons", 0),
            ("isFinalReceipt", "is_final_receipt", 0),
            ("direction", "direction", 0),
            ("metadata", "metadata", 0),
        ],
        fields: &[
            &E.id,
            &E.channel,
            &E.r#type,
            &E.text,
            &E.content,
            &E.status,
            &E.reasons,
            &E.is_final_receipt,
            &E.direction,
            &E.metadata,
        ],
    }
};

crate::runtime::model!(OpenNormalizedMessage);

crate::runtime::setters!(OpenNormalizedMessage {
    with_id: id: ::std::string::String,
    with_channel: channel: ::std::boxed::Box<crate::OpenMessagingChannel>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_text: text: ::std::string::String,
    with_content: content: ::std::vec::Vec<crate::OpenMessageContent>,
    with_status: status: crate::runtime::Open<Status>,
    with_reasons: reasons: ::std::vec::Vec<crate::ConversationReason>,
    with_is_final_receipt: is_final_receipt: bool,
    with_direction: direction: crate::runtime::Open<Direction>,
    with_metadata: metadata: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
});

/// The property `type` of `OpenNormalizedMessage`. Known values: `Text`, `Receipt`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Text,
    Receipt,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Text, "Text"),
        (Self::Receipt, "Receipt"),
    ];
}

/// The property `status` of `OpenNormalizedMessage`. Known values: `Sent`, `Delivered`, `Read`, `Failed`, `Published`, `Removed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Sent,
    Delivered,
    Read,
    Failed,
    Published,
    Removed,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sent, "Sent"),
        (Self::Delivered, "Delivered"),
        (Self::Read, "Read"),
        (Self::Failed, "Failed"),
        (Self::Published, "Published"),
        (Self::Removed, "Removed"),
    ];
}

/// The property `direction` of `OpenNormalizedMessage`. Known values: `Inbound`, `Outbound`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Direction {
    Inbound,
    Outbound,
}

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "Inbound"),
        (Self::Outbound, "Outbound"),
    ];
}
