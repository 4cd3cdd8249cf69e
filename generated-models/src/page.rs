// @generated from the schema "Page"; changes made here are lost at the next generation

/// The schema `Page`.
pub struct Page {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `versionId`: `string`.
    #[doc(alias = "versionId")]
    pub version_id: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `rootContainer`: `map of object`.
    #[doc(alias = "rootContainer")]
    pub root_container: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `properties`: `map of object`.
    pub properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Page {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        version_id: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        root_container: ::std::option::Option::None,
        properties: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Page = &<Page as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Page",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("versionId", "version_id", 0),
            ("createdDate", "created_date", 0),
            ("modifiedDate", "modified_date", 0),
            ("rootContainer", "root_container", 0),
            ("properties", "properties", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.version_id,
            &E.created_date,
            &E.modified_date,
            &E.root_container,
            &E.properties,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Page);

crate::runtime::setters!(Page {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_version_id: version_id: ::std::string::String,
    with_created_date: created_date: crate::runtime::DateTime,
    with_modified_date: modified_date: crate::runtime::DateTime,
    with_root_container: root_container: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_properties: properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_self_uri: self_uri: ::std::string::String,
});
