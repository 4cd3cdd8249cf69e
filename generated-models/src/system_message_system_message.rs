// @generated from the schema "SystemMessageSystemMessage"; changes made here are lost at the next generation

/// The schema `SystemMessageSystemMessage`.
#[repr(C)]
pub struct SystemMessageSystemMessage {
    /// `channelId`: `string`.
    #[doc(alias = "channelId")]
    pub channel_id: ::std::option::Option<::std::string::String>,
    /// `systemTopicType`: `string`.
    #[doc(alias = "systemTopicType")]
    pub system_topic_type: ::std::option::Option<crate::runtime::Open<SystemTopicType>>,
    /// `correlationId`: `string`.
    #[doc(alias = "correlationId")]
    pub correlation_id: ::std::option::Option<::std::string::String>,
    /// `organizationId`: `string`.
    #[doc(alias = "organizationId")]
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `oauthClientId`: `string`.
    #[doc(alias = "oauthClientId")]
    pub oauth_client_id: ::std::option::Option<::std::string::String>,
    /// `reason`: `string`.
    pub reason: ::std::option::Option<crate::runtime::Open<Reason>>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `data`: `map of object`.
    pub data: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SystemMessageSystemMessage "SystemMessageSystemMessage" 9 {
    (
        channel_id: ::std::string::String = "channelId" 0 with_channel_id,
        system_topic_type: crate::runtime::Open<SystemTopicType> = "systemTopicType" 0 with_system_topic_type,
        correlation_id: ::std::string::String = "correlationId" 0 with_correlation_id,
        organization_id: ::std::string::String = "organizationId" 0 with_organization_id,
        user_id: ::std::string::String = "userId" 0 with_user_id,
        oauth_client_id: ::std::string::String = "oauthClientId" 0 with_oauth_client_id,
        reason: crate::runtime::Open<Reason> = "reason" 0 with_reason,
        message: ::std::string::String = "message" 0 with_message,
        data: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "data" 0 with_data,
    )
});

/// The property `systemTopicType` of `SystemMessageSystemMessage`. Known values: `no_longer_subscribed`, `subscription_changed`, `token_revoked`.
#[non_exhaustive]
pub enum SystemTopicType {
    NoLongerSubscribed,
    SubscriptionChanged,
    TokenRevoked,
}

crate::runtime::known!(SystemTopicType);

impl crate::runtime::Enum for SystemTopicType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NoLongerSubscribed, "no_longer_subscribed"),
        (Self::SubscriptionChanged, "subscription_changed"),
        (Self::TokenRevoked, "token_revoked"),
    ];
}

/// The property `reason` of `SystemMessageSystemMessage`. Known values: `another_channel_subscribed`, `user_tokens_revoked`.
#[non_exhaustive]
pub enum Reason {
    AnotherChannelSubscribed,
    UserTokensRevoked,
}

crate::runtime::known!(Reason);

impl crate::runtime::Enum for Reason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AnotherChannelSubscribed, "another_channel_subscribed"),
        (Self::UserTokensRevoked, "user_tokens_revoked"),
    ];
}
