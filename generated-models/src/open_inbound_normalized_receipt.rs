// @generated from the schema "OpenInboundNormalizedReceipt"; changes made here are lost at the next generation

/// The schema `OpenInboundNormalizedReceipt`.
pub struct OpenInboundNormalizedReceipt {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `channel`: `OpenInboundMessagingReceiptChannel`, required.
    pub channel: ::std::option::Option<
        ::std::boxed::Box<crate::OpenInboundMessagingReceiptChannel>,
    >,
    /// `status`: `string`, required.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `reasons`: `array of ConversationReason`.
    pub reasons: ::std::option::Option<::std::vec::Vec<crate::ConversationReason>>,
    /// `isFinalReceipt`: `boolean`.
    #[doc(alias = "isFinalReceipt")]
    pub is_final_receipt: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OpenInboundNormalizedReceipt {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        channel: ::std::option::Option::None,
        status: ::std::option::Option::None,
        reasons: ::std::option::Option::None,
        is_final_receipt: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OpenInboundNormalizedReceipt = &<OpenInboundNormalizedReceipt as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OpenInboundNormalizedReceipt",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("channel", "channel", 1),
            ("status", "status", 1),
            ("reasons", "reasons", 0),
            ("isFinalReceipt", "is_final_receipt", 0),
        ],
        fields: &[&E.id, &E.channel, &E.status, &E.reasons, &E.is_final_receipt],
    }
};

crate::runtime::model!(OpenInboundNormalizedReceipt);

crate::runtime::setters!(OpenInboundNormalizedReceipt {
    with_id: id: ::std::string::String,
    with_channel: channel: ::std::boxed::Box<crate::OpenInboundMessagingReceiptChannel>,
    with_status: status: crate::runtime::Open<Status>,
    with_reasons: reasons: ::std::vec::Vec<crate::ConversationReason>,
    with_is_final_receipt: is_final_receipt: bool,
});

/// The property `status` of `OpenInboundNormalizedReceipt`. Known values: `Sent`, `Delivered`, `Failed`, `Published`, `Removed`.
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
