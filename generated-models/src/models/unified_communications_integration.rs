// @generated from the schema "UnifiedCommunicationsIntegration"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{AddressableEntityRef, UCI10n, UCIcon};
use crate::runtime::{Extra, Open};

/// The schema `UnifiedCommunicationsIntegration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UnifiedCommunicationsIntegration {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `ucIntegrationKey`: `AddressableEntityRef`, required, read-only.
    #[doc(alias = "ucIntegrationKey")]
    pub uc_integration_key: Option<Box<AddressableEntityRef>>,
    /// `integrationPresenceSource`: one of `MicrosoftTeams`, `ZoomPhone` and `EightByEight`, required, read-only.
    #[doc(alias = "integrationPresenceSource")]
    pub integration_presence_source: Option<Open<IntegrationPresenceSource>>,
    /// `pbxPermission`: `string`, required, read-only.
    #[doc(alias = "pbxPermission")]
    pub pbx_permission: Option<String>,
    /// `icon`: `UCIcon`, required, read-only.
    pub icon: Option<Box<UCIcon>>,
    /// `badgeIcons`: `map of UCIcon`, required, read-only.
    #[doc(alias = "badgeIcons")]
    pub badge_icons: Option<BTreeMap<String, UCIcon>>,
    /// `i10n`: `map of UCI10n`, required, read-only.
    pub i10n: Option<BTreeMap<String, UCI10n>>,
    /// `polledPresence`: `boolean`, required, read-only.
    #[doc(alias = "polledPresence")]
    pub polled_presence: Option<bool>,
    /// `pollIntervalSec`: `integer (int32)`, read-only.
    #[doc(alias = "pollIntervalSec")]
    pub poll_interval_sec: Option<i32>,
    /// `includeBadge`: `boolean`, read-only.
    #[doc(alias = "includeBadge")]
    pub include_badge: Option<bool>,
    /// `userPermissions`: `array of string`, required, read-only.
    #[doc(alias = "userPermissions")]
    pub user_permissions: Option<Vec<String>>,
    /// `oauthScopes`: `array of string`.
    #[doc(alias = "oauthScopes")]
    pub oauth_scopes: Option<Vec<String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UnifiedCommunicationsIntegration "UnifiedCommunicationsIntegration" 14 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        uc_integration_key: Box<AddressableEntityRef> = "ucIntegrationKey" with_uc_integration_key required read_only,
        integration_presence_source: Open<IntegrationPresenceSource> = "integrationPresenceSource" with_integration_presence_source required read_only,
        pbx_permission: String = "pbxPermission" with_pbx_permission required read_only,
        icon: Box<UCIcon> = "icon" with_icon required read_only,
        badge_icons: BTreeMap<String, UCIcon> = "badgeIcons" with_badge_icons required read_only,
        i10n: BTreeMap<String, UCI10n> = "i10n" with_i10n required read_only,
        polled_presence: bool = "polledPresence" with_polled_presence required read_only,
        poll_interval_sec: i32 = "pollIntervalSec" with_poll_interval_sec read_only,
        include_badge: bool = "includeBadge" with_include_badge read_only,
        user_permissions: Vec<String> = "userPermissions" with_user_permissions required read_only,
        oauth_scopes: Vec<String> = "oauthScopes" with_oauth_scopes,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `integrationPresenceSource` of `UnifiedCommunicationsIntegration`. Known values: `MicrosoftTeams`, `ZoomPhone`, `EightByEight`.
#[repr(u16)]
#[non_exhaustive]
pub enum IntegrationPresenceSource {
    MicrosoftTeams,
    ZoomPhone,
    EightByEight,
}

crate::runtime::values!(IntegrationPresenceSource {
    MicrosoftTeams = "MicrosoftTeams",
    ZoomPhone = "ZoomPhone",
    EightByEight = "EightByEight",
});
