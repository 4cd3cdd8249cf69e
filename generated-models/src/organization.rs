// @generated from the schema "Organization"; changes made here are lost at the next generation

/// The schema `Organization`.
#[repr(C)]
pub struct Organization {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `defaultLanguage`: `string`.
    #[doc(alias = "defaultLanguage")]
    pub default_language: ::std::option::Option<::std::string::String>,
    /// `defaultCountryCode`: `string`.
    #[doc(alias = "defaultCountryCode")]
    pub default_country_code: ::std::option::Option<::std::string::String>,
    /// `thirdPartyOrgName`: `string`, read-only.
    #[doc(alias = "thirdPartyOrgName")]
    pub third_party_org_name: ::std::option::Option<::std::string::String>,
    /// `thirdPartyURI`: `string (uri)`.
    #[doc(alias = "thirdPartyURI")]
    pub third_party_uri: ::std::option::Option<::std::string::String>,
    /// `domain`: `string`.
    pub domain: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `defaultSiteId`: `string`.
    #[doc(alias = "defaultSiteId")]
    pub default_site_id: ::std::option::Option<::std::string::String>,
    /// `supportURI`: `string`.
    #[doc(alias = "supportURI")]
    pub support_uri: ::std::option::Option<::std::string::String>,
    /// `voicemailEnabled`: `boolean`.
    #[doc(alias = "voicemailEnabled")]
    pub voicemail_enabled: ::std::option::Option<bool>,
    /// `productPlatform`: `string`, read-only.
    #[doc(alias = "productPlatform")]
    pub product_platform: ::std::option::Option<crate::runtime::Open<ProductPlatform>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `features`: `map of boolean`, read-only.
    pub features: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, bool>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Organization "Organization" 15 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        default_language: ::std::string::String = "defaultLanguage" 0 with_default_language,
        default_country_code: ::std::string::String = "defaultCountryCode" 0 with_default_country_code,
        third_party_org_name: ::std::string::String = "thirdPartyOrgName" 2 with_third_party_org_name,
        third_party_uri: ::std::string::String = "thirdPartyURI" 0 with_third_party_uri,
        domain: ::std::string::String = "domain" 0 with_domain,
        version: i32 = "version" 1 with_version,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        default_site_id: ::std::string::String = "defaultSiteId" 0 with_default_site_id,
        support_uri: ::std::string::String = "supportURI" 0 with_support_uri,
        voicemail_enabled: bool = "voicemailEnabled" 0 with_voicemail_enabled,
        product_platform: crate::runtime::Open<ProductPlatform> = "productPlatform" 2 with_product_platform,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
        features: ::std::collections::BTreeMap<::std::string::String, bool> = "features" 2 with_features,
    )
});

/// The property `state` of `Organization`. Known values: `active`, `inactive`, `deleted`.
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Inactive, "inactive"),
        (Self::Deleted, "deleted"),
    ];
}

/// The property `productPlatform` of `Organization`. Known values: `GenesysCloud`, `PureCloud`, `PureEngage`, `PureEngageCloud`, `PureConnect`, `PureConnectCloud`, `Unknown`.
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

crate::runtime::known!(ProductPlatform);

impl crate::runtime::Enum for ProductPlatform {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::GenesysCloud, "GenesysCloud"),
        (Self::PureCloud, "PureCloud"),
        (Self::PureEngage, "PureEngage"),
        (Self::PureEngageCloud, "PureEngageCloud"),
        (Self::PureConnect, "PureConnect"),
        (Self::PureConnectCloud, "PureConnectCloud"),
        (Self::Unknown, "Unknown"),
    ];
}
