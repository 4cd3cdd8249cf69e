// @generated from the schema "OpenNormalizedMessage"; changes made here are lost at the next generation

/// The schema `OpenNormalizedMessage`.
#[repr(C)]
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

crate::runtime::model!(OpenNormalizedMessage "OpenNormalizedMessage" 10 {
    (
        id: ::std::string::String = "id" 0 with_id,
        channel: ::std::boxed::Box<crate::OpenMessagingChannel> = "channel" 1 with_channel,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        text: ::std::string::String = "text" 0 with_text,
        content: ::std::vec::Vec<crate::OpenMessageContent> = "content" 0 with_content,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        reasons: ::std::vec::Vec<crate::ConversationReason> = "reasons" 0 with_reasons,
        is_final_receipt: bool = "isFinalReceipt" 0 with_is_final_receipt,
        direction: crate::runtime::Open<Direction> = "direction" 0 with_direction,
        metadata: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "metadata" 0 with_metadata,
    )
});

/// The property `type` of `OpenNormalizedMessage`. Known values: `Text`, `Receipt`.
#[non_exhaustive]
pub enum Type {
    Text,
    Receipt,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Text, "Text"),
        (Self::Receipt, "Receipt"),
    ];
}

/// The property `status` of `OpenNormalizedMessage`. Known values: `Sent`, `Delivered`, `Read`, `Failed`, `Published`, `Removed`.
#[non_exhaustive]
pub enum Status {
    Sent,
    Delivered,
    Read,
    Failed,
    Published,
    Removed,
}

crate::runtime::known!(Status);

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
#[non_exhaustive]
pub enum Direction {
    Inbound,
    Outbound,
}

crate::runtime::known!(Direction);

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "Inbound"),
        (Self::Outbound, "Outbound"),
    ];
}
