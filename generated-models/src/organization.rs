// @generated from the schema "Organization"; changes made here are lost at the next generation

/// The schema `Organization`.
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

impl crate::runtime::Model for Organization {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        default_language: ::std::option::Option::None,
        default_country_code: ::std::option::Option::None,
        third_party_org_name: ::std::option::Option::None,
        third_party_uri: ::std::option::Option::None,
        domain: ::std::option::Option::None,
        version: ::std::option::Option::None,
        state: ::std::option::Option::None,
        default_site_id: ::std::option::Option::None,
        support_uri: ::std::option::Option::None,
        voicemail_enabled: ::std::option::Option::None,
        product_platform: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        features: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Organization = &<Organization as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Organization",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("defaultLanguage", "default_language", 0),
            ("defaultCountryCode", "default_country_code", 0),
            ("thirdPartyOrgName", "third_party_org_name", 2),
            ("thirdPartyURI", "third_party_uri", 0),
            ("domain", "domain", 0),
            ("version", "version", 1),
            ("state", "state", 0),
            ("defaultSiteId", "default_site_id", 0),
            ("supportURI", "support_uri", 0),
            ("voicemailEnabled", "voicemail_enabled", 0),
            ("productPlatform", "product_platform", 2),
            ("selfUri", "self_uri", 2),
            ("features", "features", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.default_language,
            &E.default_country_code,
            &E.third_party_org_name,
            &E.third_party_uri,
            &E.domain,
            &E.version,
            &E.state,
            &E.default_site_id,
            &E.support_uri,
            &E.voicemail_enabled,
            &E.product_platform,
            &E.self_uri,
            &E.features,
        ],
    }
};

crate::runtime::model!(Organization);

crate::runtime::setters!(Organization {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_default_language: default_language: ::std::string::String,
    with_default_country_code: default_country_code: ::std::string::String,
    with_third_party_org_name: third_party_org_name: ::std::string::String,
    with_third_party_uri: third_party_uri: ::std::string::String,
    with_domain: domain: ::std::string::String,
    with_version: version: i32,
    with_state: state: crate::runtime::Open<State>,
    with_default_site_id: default_site_id: ::std::string::String,
    with_support_uri: support_uri: ::std::string::String,
    with_voicemail_enabled: voicemail_enabled: bool,
    with_product_platform: product_platform: crate::runtime::Open<ProductPlatform>,
    with_self_uri: self_uri: ::std::string::String,
    with_features: features: ::std::collections::BTreeMap<::std::string::String, bool>,
});

/// The property `state` of `Organization`. Known values: `active`, `inactive`, `deleted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Inactive, "inactive"),
        (Self::Deleted, "deleted"),
    ];
}

/// The property `productPlatform` of `Organization`. Known values: `GenesysCloud`, `PureCloud`, `PureEngage`, `PureEngageCloud`, `PureConnect`, `PureConnectCloud`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
