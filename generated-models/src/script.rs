// @generated from the schema "Script"; changes made here are lost at the next generation

/// The schema `Script`.
pub struct Script {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `Division`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::Division>>,
    /// `versionId`: `string`.
    #[doc(alias = "versionId")]
    pub version_id: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `publishedDate`: `string (date-time)`.
    #[doc(alias = "publishedDate")]
    pub published_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `versionDate`: `string (date-time)`.
    #[doc(alias = "versionDate")]
    pub version_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `startPageId`: `string`.
    #[doc(alias = "startPageId")]
    pub start_page_id: ::std::option::Option<::std::string::String>,
    /// `startPageName`: `string`.
    #[doc(alias = "startPageName")]
    pub start_page_name: ::std::option::Option<::std::string::String>,
    /// `features`: `object`.
    pub features: ::std::option::Option<::serde_json::Value>,
    /// `variables`: `object`.
    pub variables: ::std::option::Option<::serde_json::Value>,
    /// `customActions`: `object`.
    #[doc(alias = "customActions")]
    pub custom_actions: ::std::option::Option<::serde_json::Value>,
    /// `pages`: `array of Page`.
    pub pages: ::std::option::Option<::std::vec::Vec<crate::Page>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Script {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        division: ::std::option::Option::None,
        version_id: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        published_date: ::std::option::Option::None,
        version_date: ::std::option::Option::None,
        start_page_id: ::std::option::Option::None,
        start_page_name: ::std::option::Option::None,
        features: ::std::option::Option::None,
        variables: ::std::option::Option::None,
        custom_actions: ::std::option::Option::None,
        pages: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Script = &<Script as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Script",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("division", "division", 0),
            ("versionId", "version_id", 0),
            ("createdDate", "created_date", 0),
            ("modifiedDate", "modified_date", 0),
            ("publishedDate", "published_date", 0),
            ("versionDate", "version_date", 0),
            ("startPageId", "start_page_id", 0),
            ("startPageName", "start_page_name", 0),
            ("features", "features", 0),
            ("variables", "variables", 0),
            ("customActions", "custom_actions", 0),
            ("pages", "pages", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.division,
            &E.version_id,
            &E.created_date,
            &E.modified_date,
            &E.published_date,
            &E.version_date,
            &E.start_page_id,
            &E.start_page_name,
            &E.features,
            &E.variables,
            &E.custom_actions,
            &E.pages,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Script);

crate::runtime::setters!(Script {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::Division>,
    with_version_id: version_id: ::std::string::String,
    with_created_date: created_date: crate::runtime::DateTime,
    with_modified_date: modified_date: crate::runtime::DateTime,
    with_published_date: published_date: crate::runtime::DateTime,
    with_version_date: version_date: crate::runtime::DateTime,
    with_start_page_id: start_page_id: ::std::string::String,
    with_start_page_name: start_page_name: ::std::string::String,
    with_features: features: ::serde_json::Value,
    with_variables: variables: ::serde_json::Value,
    with_custom_actions: custom_actions: ::serde_json::Value,
    with_pages: pages: ::std::vec::Vec<crate::Page>,
    with_self_uri: self_uri: ::std::string::String,
});
