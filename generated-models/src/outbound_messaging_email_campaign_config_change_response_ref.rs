// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeResponseRef"; changes made here are lost at the next generation

/// The schema `OutboundMessagingEmailCampaignConfigChangeResponseRef`.
#[repr(C)]
pub struct OutboundMessagingEmailCampaignConfigChangeResponseRef {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutboundMessagingEmailCampaignConfigChangeResponseRef "OutboundMessagingEmailCampaignConfigChangeResponseRef" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
