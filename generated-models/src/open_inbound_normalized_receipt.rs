// @generated from the schema "OpenInboundNormalizedReceipt"; changes made here are lost at the next generation

/// The schema `OpenInboundNormalizedReceipt`.
#[repr(C)]
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

crate::runtime::model!(OpenInboundNormalizedReceipt "OpenInboundNormalizedReceipt" 5 {
    (
        id: ::std::string::String = "id" 1 with_id,
        channel: ::std::boxed::Box<crate::OpenInboundMessagingReceiptChannel> = "channel" 1 with_channel,
        status: crate::runtime::Open<Status> = "status" 1 with_status,
        reasons: ::std::vec::Vec<crate::ConversationReason> = "reasons" 0 with_reasons,
        is_final_receipt: bool = "isFinalReceipt" 0 with_is_final_receipt,
    )
});

/// The property `status` of `OpenInboundNormalizedReceipt`. Known values: `Sent`, `Delivered`, `Failed`, `Published`, `Removed`.
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
