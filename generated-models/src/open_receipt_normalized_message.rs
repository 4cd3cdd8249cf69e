// @generated from the schema "OpenReceiptNormalizedMessage"; changes made here are lost at the next generation

/// The schema `OpenReceiptNormalizedMessage`.
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

impl crate::runtime::Model for OpenReceiptNormalizedMessage {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        channel: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        status: ::std::option::Option::None,
        reasons: ::std::option::Option::None,
        is_final_receipt: ::std::option::Option::None,
        direction: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OpenReceiptNormalizedMessage = &<OpenReceiptNormalizedMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OpenReceiptNormalizedMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("channel", "channel", 1),
            ("type", "type", 1),
            ("status", "status", 1),
            ("reasons", "reasons", 0),
            ("isFinalReceipt", "is_final_receipt", 0),
            ("direction", "direction", 1),
        ],
        fields: &[
            &E.id,
            &E.channel,
            &E.r#type,
            &E.status,
            &E.reasons,
            &E.is_final_receipt,
            &E.direction,
        ],
    }
};

crate::runtime::model!(OpenReceiptNormalizedMessage);

crate::runtime::setters!(OpenReceiptNormalizedMessage {
    with_id: id: ::std::string::String,
    with_channel: channel: ::std::boxed::Box<crate::OpenMessagingChannel>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_status: status: crate::runtime::Open<Status>,
    with_reasons: reasons: ::std::vec::Vec<crate::ConversationReason>,
    with_is_final_receipt: is_final_receipt: bool,
    with_direction: direction: crate::runtime::Open<Direction>,
});

/// The property `type` of `OpenReceiptNormalizedMessage`. Known values: `Receipt`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Receipt,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Receipt, "Receipt")];
}

/// The property `status` of `OpenReceiptNormalizedMessage`. Known values: `Sent`, `Delivered`, `Failed`, `Published`, `Removed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Sent,
    Delivered,
    Failed,
    Published,
    Removed,
}

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
