// @generated from the schema "SiteConnection"; changes made here are lost at the next generation

/// The schema `SiteConnection`.
pub struct SiteConnection {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `managed`: `boolean`.
    pub managed: ::std::option::Option<bool>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `mediaModel`: `string`, read-only.
    #[doc(alias = "mediaModel")]
    pub media_model: ::std::option::Option<crate::runtime::Open<MediaModel>>,
    /// `edgeList`: `array of ConnectedEdge`, read-only.
    #[doc(alias = "edgeList")]
    pub edge_list: ::std::option::Option<::std::vec::Vec<crate::ConnectedEdge>>,
    /// `coreSite`: `boolean`, read-only.
    #[doc(alias = "coreSite")]
    pub core_site: ::std::option::Option<bool>,
    /// `primaryCoreSites`: `array of DomainEntityRef`, read-only.
    #[doc(alias = "primaryCoreSites")]
    pub primary_core_sites: ::std::option::Option<
        ::std::vec::Vec<crate::DomainEntityRef>,
    >,
    /// `secondaryCoreSites`: `array of DomainEntityRef`, read-only.
    #[doc(alias = "secondaryCoreSites")]
    pub secondary_core_sites: ::std::option::Option<
        ::std::vec::Vec<crate::DomainEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SiteConnection {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        managed: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        media_model: ::std::option::Option::None,
        edge_list: ::std::option::Option::None,
        core_site: ::std::option::Option::None,
        primary_core_sites: ::std::option::Option::None,
        secondary_core_sites: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SiteConnection = &<SiteConnection as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SiteConnection",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("selfUri", "self_uri", 0),
            ("managed", "managed", 0),
            ("type", "type", 0),
            ("enabled", "enabled", 0),
            ("mediaModel", "media_model", 2),
            ("edgeList", "edge_list", 2),
            ("coreSite", "core_site", 2),
            ("primaryCoreSites", "primary_core_sites", 2),
            ("secondaryCoreSites", "secondary_core_sites", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.self_uri,
            &E.managed,
            &E.r#type,
            &E.enabled,
            &E.media_model,
            &E.edge_list,
            &E.core_site,
            &E.primary_core_sites,
            &E.secondary_core_sites,
        ],
    }
};

crate::runtime::model!(SiteConnection);

crate::runtime::setters!(SiteConnection {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_managed: managed: bool,
    with_type: r#type: crate::runtime::Open<Type>,
    with_enabled: enabled: bool,
    with_media_model: media_model: crate::runtime::Open<MediaModel>,
    with_edge_list: edge_list: ::std::vec::Vec<crate::ConnectedEdge>,
    with_core_site: core_site: bool,
    with_primary_core_sites: primary_core_sites: ::std::vec::Vec<crate::DomainEntityRef>,
    with_secondary_core_sites: secondary_core_sites: ::std::vec::Vec<crate::DomainEntityRef>,
});

/// The property `type` of `SiteConnection`. Known values: `Direct`, `Indirect`, `CloudProxy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Direct,
    Indirect,
    CloudProxy,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Direct, "Direct"),
        (Self::Indirect, "Indirect"),
        (Self::CloudProxy, "CloudProxy"),
    ];
}

/// The property `mediaModel` of `SiteConnection`. Known values: `Premises`, `Cloud`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaModel {
    Premises,
    Cloud,
}

impl crate::runtime::Enum for MediaModel {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Premises, "Premises"),
        (Self::Cloud, "Cloud"),
    ];
}
