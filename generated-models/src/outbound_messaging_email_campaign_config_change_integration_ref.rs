// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeIntegrationRef"; changes made here are lost at the next generation

/// The schema `OutboundMessagingEmailCampaignConfigChangeIntegrationRef`.
#[repr(C)]
pub struct OutboundMessagingEmailCampaignConfigChangeIntegrationRef {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutboundMessagingEmailCampaignConfigChangeIntegrationRef "OutboundMessagingEmailCampaignConfigChangeIntegrationRef" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
