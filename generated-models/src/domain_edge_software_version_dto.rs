// @generated from the schema "DomainEdgeSoftwareVersionDto"; changes made here are lost at the next generation

/// The schema `DomainEdgeSoftwareVersionDto`.
pub struct DomainEdgeSoftwareVersionDto {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `edgeVersion`: `string`.
    #[doc(alias = "edgeVersion")]
    pub edge_version: ::std::option::Option<::std::string::String>,
    /// `publishDate`: `string (date-time)`.
    #[doc(alias = "publishDate")]
    pub publish_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `edgeUri`: `string (uri)`.
    #[doc(alias = "edgeUri")]
    pub edge_uri: ::std::option::Option<::std::string::String>,
    /// `latestRelease`: `boolean`.
    #[doc(alias = "latestRelease")]
    pub latest_release: ::std::option::Option<bool>,
    /// `current`: `boolean`.
    pub current: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DomainEdgeSoftwareVersionDto {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        edge_version: ::std::option::Option::None,
        publish_date: ::std::option::Option::None,
        edge_uri: ::std::option::Option::None,
        latest_release: ::std::option::Option::None,
        current: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DomainEdgeSoftwareVersionDto = &<DomainEdgeSoftwareVersionDto as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DomainEdgeSoftwareVersionDto",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("edgeVersion", "edge_version", 0),
            ("publishDate", "publish_date", 0),
            ("edgeUri", "edge_uri", 0),
            ("latestRelease", "latest_release", 0),
            ("current", "current", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.edge_version,
            &E.publish_date,
            &E.edge_uri,
            &E.latest_release,
            &E.current,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(DomainEdgeSoftwareVersionDto);

crate::runtime::setters!(DomainEdgeSoftwareVersionDto {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_edge_version: edge_version: ::std::string::String,
    with_publish_date: publish_date: crate::runtime::DateTime,
    with_edge_uri: edge_uri: ::std::string::String,
    with_latest_release: latest_release: bool,
    with_current: current: bool,
    with_self_uri: self_uri: ::std::string::String,
});
