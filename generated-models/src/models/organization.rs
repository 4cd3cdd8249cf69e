// @generated from the schema "Organization"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::{Extra, Open};

/// The schema `Organization`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Organization {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `defaultLanguage`: `string`.
    #[doc(alias = "defaultLanguage")]
    pub default_language: Option<String>,
    /// `defaultCountryCode`: `string`.
    #[doc(alias = "defaultCountryCode")]
    pub default_country_code: Option<String>,
    /// `thirdPartyOrgName`: `string`, read-only.
    #[doc(alias = "thirdPartyOrgName")]
    pub third_party_org_name: Option<String>,
    /// `thirdPartyURI`: `string (uri)`.
    #[doc(alias = "thirdPartyURI")]
    pub third_party_uri: Option<String>,
    /// `domain`: `string`.
    pub domain: Option<String>,
    /// `version`: `integer (int32)`, required.
    pub version: Option<i32>,
    /// `state`: one of `active`, `inactive` and `deleted`.
    pub state: Option<Open<State>>,
    /// `defaultSiteId`: `string`.
    #[doc(alias = "defaultSiteId")]
    pub default_site_id: Option<String>,
    /// `supportURI`: `string`.
    #[doc(alias = "supportURI")]
    pub support_uri: Option<String>,
    /// `voicemailEnabled`: `boolean`.
    #[doc(alias = "voicemailEnabled")]
    pub voicemail_enabled: Option<bool>,
    /// `productPlatform`: one of `GenesysCloud`, `PureCloud`, `PureEngage`, `PureEngageCloud` and 3 more, read-only.
    #[doc(alias = "productPlatform")]
    pub product_platform: Option<Open<ProductPlatform>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `features`: `map of boolean`, read-only.
    pub features: Option<BTreeMap<String, bool>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Organization "Organization" 15 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        default_language: String = "defaultLanguage" with_default_language,
        default_country_code: String = "defaultCountryCode" with_default_country_code,
        third_party_org_name: String = "thirdPartyOrgName" with_third_party_org_name read_only,
        third_party_uri: String = "thirdPartyURI" with_third_party_uri,
        domain: String = "domain" with_domain,
        version: i32 = "version" with_version required,
        state: Open<State> = "state" with_state,
        default_site_id: String = "defaultSiteId" with_default_site_id,
        support_uri: String = "supportURI" with_support_uri,
        voicemail_enabled: bool = "voicemailEnabled" with_voicemail_enabled,
        product_platform: Open<ProductPlatform> = "productPlatform" with_product_platform read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
        features: BTreeMap<String, bool> = "features" with_features read_only,
    )
});

/// The property `state` of `Organization`. Known values: `active`, `inactive`, `deleted`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

crate::runtime::values!(State {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});

/// The property `productPlatform` of `Organization`. Known values: `GenesysCloud`, `PureCloud`, `PureEngage`, `PureEngageCloud`, `PureConnect`, `PureConnectCloud`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum ProductPlatform {
    GenesysCloud,
    PureCloud,
    PureEngage,
    PureEngageCloud,
    PureConnect,
    PureConnectCloud,
    Unknown,
}

crate::runtime::values!(ProductPlatform {
    GenesysCloud = "GenesysCloud",
    PureCloud = "PureCloud",
    PureEngage = "PureEngage",
    PureEngageCloud = "PureEngageCloud",
    PureConnect = "PureConnect",
    PureConnectCloud = "PureConnectCloud",
    Unknown = "Unknown",
});
