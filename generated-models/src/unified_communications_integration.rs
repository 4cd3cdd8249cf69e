// @generated from the schema "UnifiedCommunicationsIntegration"; changes made here are lost at the next generation

/// The schema `UnifiedCommunicationsIntegration`.
pub struct UnifiedCommunicationsIntegration {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `ucIntegrationKey`: `AddressableEntityRef`, required, read-only.
    #[doc(alias = "ucIntegrationKey")]
    pub uc_integration_key: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `integrationPresenceSource`: `string`, required, read-only.
    #[doc(alias = "integrationPresenceSource")]
    pub integration_presence_source: ::std::option::Option<
        crate::runtime::Open<IntegrationPresenceSource>,
    >,
    /// `pbxPermission`: `string`, required, read-only.
    #[doc(alias = "pbxPermission")]
    pub pbx_permission: ::std::option::Option<::std::string::String>,
    /// `icon`: `UCIcon`, required, read-only.
    pub icon: ::std::option::Option<::std::boxed::Box<crate::UCIcon>>,
    /// `badgeIcons`: `map of UCIcon`, required, read-only.
    #[doc(alias = "badgeIcons")]
    pub badge_icons: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::UCIcon>,
    >,
    /// `i10n`: `map of UCI10n`, required, read-only.
    pub i10n: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::UCI10n>,
    >,
    /// `polledPresence`: `boolean`, required, read-only.
    #[doc(alias = "polledPresence")]
    pub polled_presence: ::std::option::Option<bool>,
    /// `pollIntervalSec`: `integer (int32)`, read-only.
    #[doc(alias = "pollIntervalSec")]
    pub poll_interval_sec: ::std::option::Option<i32>,
    /// `includeBadge`: `boolean`, read-only.
    #[doc(alias = "includeBadge")]
    pub include_badge: ::std::option::Option<bool>,
    /// `userPermissions`: `array of string`, required, read-only.
    #[doc(alias = "userPermissions")]
    pub user_permissions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `oauthScopes`: `array of string`.
    #[doc(alias = "oauthScopes")]
    pub oauth_scopes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UnifiedCommunicationsIntegration {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        uc_integration_key: ::std::option::Option::None,
        integration_presence_source: ::std::option::Option::None,
        pbx_permission: ::std::option::Option::None,
        icon: ::std::option::Option::None,
        badge_icons: ::std::option::Option::None,
        i10n: ::std::option::Option::None,
        polled_presence: ::std::option::Option::None,
        poll_interval_sec: ::std::option::Option::None,
        include_badge: ::std::option::Option::None,
        user_permissions: ::std::option::Option::None,
        oauth_scopes: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UnifiedCommunicationsIntegration = &<UnifiedCommunicationsIntegration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UnifiedCommunicationsIntegration",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("ucIntegrationKey", "uc_integration_key", 3),
            ("integrationPresenceSource", "integration_presence_source", 3),
            ("pbxPermission", "pbx_permission", 3),
            ("icon", "icon", 3),
            ("badgeIcons", "badge_icons", 3),
            ("i10n", "i10n", 3),
            ("polledPresence", "polled_presence", 3),
            ("pollIntervalSec", "poll_interval_sec", 2),
            ("includeBadge", "include_badge", 2),
            ("userPermissions", "user_permissions", 3),
            ("oauthScopes", "oauth_scopes", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.uc_integration_key,
            &E.integration_presence_source,
            &E.pbx_permission,
            &E.icon,
            &E.badge_icons,
            &E.i10n,
            &E.polled_presence,
            &E.poll_interval_sec,
            &E.include_badge,
            &E.user_permissions,
            &E.oauth_scopes,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(UnifiedCommunicationsIntegration);

crate::runtime::setters!(UnifiedCommunicationsIntegration {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_uc_integration_key: uc_integration_key: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_integration_presence_source: integration_presence_source: crate::runtime::Open<IntegrationPresenceSource>,
    with_pbx_permission: pbx_permission: ::std::string::String,
    with_icon: icon: ::std::boxed::Box<crate::UCIcon>,
    with_badge_icons: badge_icons: ::std::collections::BTreeMap<::std::string::String, crate::UCIcon>,
    with_i10n: i10n: ::std::collections::BTreeMap<::std::string::String, crate::UCI10n>,
    with_polled_presence: polled_presence: bool,
    with_poll_interval_sec: poll_interval_sec: i32,
    with_include_badge: include_badge: bool,
    with_user_permissions: user_permissions: ::std::vec::Vec<::std::string::String>,
    with_oauth_scopes: oauth_scopes: ::std::vec::Vec<::std::string::String>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `integrationPresenceSource` of `UnifiedCommunicationsIntegration`. Known values: `MicrosoftTeams`, `ZoomPhone`, `EightByEight`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IntegrationPresenceSource {
    MicrosoftTeams,
    ZoomPhone,
    EightByEight,
}

impl crate::runtime::Enum for IntegrationPresenceSource {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::MicrosoftTeams, "MicrosoftTeams"),
        (Self::ZoomPhone, "ZoomPhone"),
        (Self::EightByEight, "EightByEight"),
    ];
}
