// @generated from the schema "OpenReceiptNormalizedMessage"; changes made here are lost at the next generation

/// The schema `OpenReceiptNormalizedMessage`.
#[repr(C)]
pub struct OpenReceiptNormalizedMessage {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `channel`: `OpenMessagingChannel`, required.
    pub channel: ::std::option::Option<::std::boxed::Box<crate::OpenMessagingChannel>>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `status`: `string`, required.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `reasons`: `array of ConversationReason`.
    pub reasons: ::std::option::Option<::std::vec::Vec<crate::ConversationReason>>,
    /// `isFinalReceipt`: `boolean`.
    #[doc(alias = "isFinalReceipt")]
    pub is_final_receipt: ::std::option::Option<bool>,
    /// `direction`: `string`, required.
    pub direction: ::std::option::Option<crate::runtime::Open<Direction>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OpenReceiptNormalizedMessage "OpenReceiptNormalizedMessage" 7 {
    (
        id: ::std::string::String = "id" 1 with_id,
        channel: ::std::boxed::Box<crate::OpenMessagingChannel> = "channel" 1 with_channel,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        status: crate::runtime::Open<Status> = "status" 1 with_status,
        reasons: ::std::vec::Vec<crate::ConversationReason> = "reasons" 0 with_reasons,
        is_final_receipt: bool = "isFinalReceipt" 0 with_is_final_receipt,
        direction: crate::runtime::Open<Direction> = "direction" 1 with_direction,
    )
});

/// The property `type` of `OpenReceiptNormalizedMessage`. Known values: `Receipt`.
#[non_exhaustive]
pub enum Type {
    Receipt,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Receipt, "Receipt")];
}

/// The property `status` of `OpenReceiptNormalizedMessage`. Known values: `Sent`, `Delivered`, `Failed`, `Published`, `Removed`.
#[non_exhaustive]
pub enum Status {
    Sent,
    Delivered,
    Failed,
    Published,
    Removed,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sent, "Sent"),
        (Self::Delivered, "Delivered"),
        (Self::Failed, "Failed"),
        (Self::Published, "Published"),
        (Self::Removed, "Removed"),
    ];
}

/// The property `direction` of `OpenReceiptNormalizedMessage`. Known values: `Inbound`, `Outbound`.
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
