// @generated from the schema "SystemMessageSystemMessage"; changes made here are lost at the next generation

/// The schema `SystemMessageSystemMessage`.
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

impl crate::runtime::Model for SystemMessageSystemMessage {
    const EMPTY: Self = Self {
        channel_id: ::std::option::Option::None,
        system_topic_type: ::std::option::Option::None,
        correlation_id: ::std::option::Option::None,
        organization_id: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        oauth_client_id: ::std::option::Option::None,
        reason: ::std::option::Option::None,
        message: ::std::option::Option::None,
        data: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SystemMessageSystemMessage = &<SystemMessageSystemMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SystemMessageSystemMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("channelId", "channel_id", 0),
            ("systemTopicType", "system_topic_type", 0),
            ("correlationId", "correlation_id", 0),
            ("organizationId", "organization_id", 0),
            ("userId", "user_id", 0),
            ("oauthClientId", "oauth_client_id", 0),
            ("reason", "reason", 0),
            ("message", "message", 0),
            ("data", "data", 0),
        ],
        fields: &[
            &E.channel_id,
            &E.system_topic_type,
            &E.correlation_id,
            &E.organization_id,
            &E.user_id,
            &E.oauth_client_id,
            &E.reason,
            &E.message,
            &E.data,
        ],
    }
};

crate::runtime::model!(SystemMessageSystemMessage);

crate::runtime::setters!(SystemMessageSystemMessage {
    with_channel_id: channel_id: ::std::string::String,
    with_system_topic_type: system_topic_type: crate::runtime::Open<SystemTopicType>,
    with_correlation_id: correlation_id: ::std::string::String,
    with_organization_id: organization_id: ::std::string::String,
    with_user_id: user_id: ::std::string::String,
    with_oauth_client_id: oauth_client_id: ::std::string::String,
    with_reason: reason: crate::runtime::Open<Reason>,
    with_message: message: ::std::string::String,
    with_data: data: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});

/// The property `systemTopicType` of `SystemMessageSystemMessage`. Known values: `no_longer_subscribed`, `subscription_changed`, `token_revoked`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SystemTopicType {
    NoLongerSubscribed,
    SubscriptionChanged,
    TokenRevoked,
}

impl crate::runtime::Enum for SystemTopicType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NoLongerSubscribed, "no_longer_subscribed"),
        (Self::SubscriptionChanged, "subscription_changed"),
        (Self::TokenRevoked, "token_revoked"),
    ];
}

/// The property `reason` of `SystemMessageSystemMessage`. Known values: `another_channel_subscribed`, `user_tokens_revoked`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    AnotherChannelSubscribed,
    UserTokensRevoked,
}

impl crate::runtime::Enum for Reason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AnotherChannelSubscribed, "another_channel_subscribed"),
        (Self::UserTokensRevoked, "user_tokens_revoked"),
    ];
}
