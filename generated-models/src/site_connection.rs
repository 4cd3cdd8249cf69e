// @generated from the schema "SiteConnection"; changes made here are lost at the next generation

/// The schema `SiteConnection`.
#[repr(C)]
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

crate::runtime::model!(SiteConnection "SiteConnection" 11 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
        managed: bool = "managed" 0 with_managed,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        enabled: bool = "enabled" 0 with_enabled,
        media_model: crate::runtime::Open<MediaModel> = "mediaModel" 2 with_media_model,
        edge_list: ::std::vec::Vec<crate::ConnectedEdge> = "edgeList" 2 with_edge_list,
        core_site: bool = "coreSite" 2 with_core_site,
        primary_core_sites: ::std::vec::Vec<crate::DomainEntityRef> = "primaryCoreSites" 2 with_primary_core_sites,
        secondary_core_sites: ::std::vec::Vec<crate::DomainEntityRef> = "secondaryCoreSites" 2 with_secondary_core_sites,
    )
});

/// The property `type` of `SiteConnection`. Known values: `Direct`, `Indirect`, `CloudProxy`.
#[non_exhaustive]
pub enum Type {
    Direct,
    Indirect,
    CloudProxy,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Direct, "Direct"),
        (Self::Indirect, "Indirect"),
        (Self::CloudProxy, "CloudProxy"),
    ];
}

/// The property `mediaModel` of `SiteConnection`. Known values: `Premises`, `Cloud`.
#[non_exhaustive]
pub enum MediaModel {
    Premises,
    Cloud,
}

crate::runtime::known!(MediaModel);

impl crate::runtime::Enum for MediaModel {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Premises, "Premises"),
        (Self::Cloud, "Cloud"),
    ];
}
