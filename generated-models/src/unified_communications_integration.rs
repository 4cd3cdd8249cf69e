// @generated from the schema "UnifiedCommunicationsIntegration"; changes made here are lost at the next generation

/// The schema `UnifiedCommunicationsIntegration`.
#[repr(C)]
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

crate::runtime::model!(UnifiedCommunicationsIntegration "UnifiedCommunicationsIntegration" 14 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        uc_integration_key: ::std::boxed::Box<crate::AddressableEntityRef> = "ucIntegrationKey" 3 with_uc_integration_key,
        integration_presence_source: crate::runtime::Open<IntegrationPresenceSource> = "integrationPresenceSource" 3 with_integration_presence_source,
        pbx_permission: ::std::string::String = "pbxPermission" 3 with_pbx_permission,
        icon: ::std::boxed::Box<crate::UCIcon> = "icon" 3 with_icon,
        badge_icons: ::std::collections::BTreeMap<::std::string::String, crate::UCIcon> = "badgeIcons" 3 with_badge_icons,
        i10n: ::std::collections::BTreeMap<::std::string::String, crate::UCI10n> = "i10n" 3 with_i10n,
        polled_presence: bool = "polledPresence" 3 with_polled_presence,
        poll_interval_sec: i32 = "pollIntervalSec" 2 with_poll_interval_sec,
        include_badge: bool = "includeBadge" 2 with_include_badge,
        user_permissions: ::std::vec::Vec<::std::string::String> = "userPermissions" 3 with_user_permissions,
        oauth_scopes: ::std::vec::Vec<::std::string::String> = "oauthScopes" 0 with_oauth_scopes,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `integrationPresenceSource` of `UnifiedCommunicationsIntegration`. Known values: `MicrosoftTeams`, `ZoomPhone`, `EightByEight`.
#[non_exhaustive]
pub enum IntegrationPresenceSource {
    MicrosoftTeams,
    ZoomPhone,
    EightByEight,
}

crate::runtime::known!(IntegrationPresenceSource);

impl crate::runtime::Enum for IntegrationPresenceSource {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::MicrosoftTeams, "MicrosoftTeams"),
        (Self::ZoomPhone, "ZoomPhone"),
        (Self::EightByEight, "EightByEight"),
    ];
}
