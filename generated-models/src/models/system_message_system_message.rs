// @generated from the schema "SystemMessageSystemMessage"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::{Extra, Open};

/// The schema `SystemMessageSystemMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SystemMessageSystemMessage {
    /// `channelId`: `string`.
    #[doc(alias = "channelId")]
    pub channel_id: Option<String>,
    /// `systemTopicType`: one of `no_longer_subscribed`, `subscription_changed` and `token_revoked`.
    #[doc(alias = "systemTopicType")]
    pub system_topic_type: Option<Open<SystemTopicType>>,
    /// `correlationId`: `string`.
    #[doc(alias = "correlationId")]
    pub correlation_id: Option<String>,
    /// `organizationId`: `string`.
    #[doc(alias = "organizationId")]
    pub organization_id: Option<String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `oauthClientId`: `string`.
    #[doc(alias = "oauthClientId")]
    pub oauth_client_id: Option<String>,
    /// `reason`: one of `another_channel_subscribed` and `user_tokens_revoked`.
    pub reason: Option<Open<Reason>>,
    /// `message`: `string`.
    pub message: Option<String>,
    /// `data`: `map of object`.
    pub data: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SystemMessageSystemMessage "SystemMessageSystemMessage" 9 {
    (
        channel_id: String = "channelId" with_channel_id,
        system_topic_type: Open<SystemTopicType> = "systemTopicType" with_system_topic_type,
        correlation_id: String = "correlationId" with_correlation_id,
        organization_id: String = "organizationId" with_organization_id,
        user_id: String = "userId" with_user_id,
        oauth_client_id: String = "oauthClientId" with_oauth_client_id,
        reason: Open<Reason> = "reason" with_reason,
        message: String = "message" with_message,
        data: BTreeMap<String, serde_json::Value> = "data" with_data,
    )
});

/// The property `systemTopicType` of `SystemMessageSystemMessage`. Known values: `no_longer_subscribed`, `subscription_changed`, `token_revoked`.
#[repr(u16)]
#[non_exhaustive]
pub enum SystemTopicType {
    NoLongerSubscribed,
    SubscriptionChanged,
    TokenRevoked,
}

crate::runtime::values!(SystemTopicType {
    NoLongerSubscribed = "no_longer_subscribed",
    SubscriptionChanged = "subscription_changed",
    TokenRevoked = "token_revoked",
});

/// The property `reason` of `SystemMessageSystemMessage`. Known values: `another_channel_subscribed`, `user_tokens_revoked`.
#[repr(u16)]
#[non_exhaustive]
pub enum Reason {
    AnotherChannelSubscribed,
    UserTokensRevoked,
}

crate::runtime::values!(Reason {
    AnotherChannelSubscribed = "another_channel_subscribed",
    UserTokensRevoked = "user_tokens_revoked",
});
