// @generated from the schema "OutboundMessagingMessagingCampaignConfigChangeIntegrationRef"; changes made here are lost at the next generation

/// The schema `OutboundMessagingMessagingCampaignConfigChangeIntegrationRef`.
#[repr(C)]
pub struct OutboundMessagingMessagingCampaignConfigChangeIntegrationRef {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutboundMessagingMessagingCampaignConfigChangeIntegrationRef "OutboundMessagingMessagingCampaignConfigChangeIntegrationRef" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
