// @generated from the schema "SiteConnections"; changes made here are lost at the next generation

/// The schema `SiteConnections`.
pub struct SiteConnections {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `siteConnections`: `array of SiteConnection`, read-only.
    #[doc(alias = "siteConnections")]
    pub site_connections: ::std::option::Option<::std::vec::Vec<crate::SiteConnection>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SiteConnections {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        site_connections: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SiteConnections = &<SiteConnections as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SiteConnections",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("siteConnections", "site_connections", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.site_connections, &E.self_uri],
    }
};

crate::runtime::model!(SiteConnections);

crate::runtime::setters!(SiteConnections {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_site_connections: site_connections: ::std::vec::Vec<crate::SiteConnection>,
    with_self_uri: self_uri: ::std::string::String,
});
