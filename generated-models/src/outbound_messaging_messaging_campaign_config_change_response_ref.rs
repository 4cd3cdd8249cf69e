// @generated from the schema "OutboundMessagingMessagingCampaignConfigChangeResponseRef"; changes made here are lost at the next generation

/// The schema `OutboundMessagingMessagingCampaignConfigChangeResponseRef`.
#[repr(C)]
pub struct OutboundMessagingMessagingCampaignConfigChangeResponseRef {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutboundMessagingMessagingCampaignConfigChangeResponseRef "OutboundMessagingMessagingCampaignConfigChangeResponseRef" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
