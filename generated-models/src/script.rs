// @generated from the schema "Script"; changes made here are lost at the next generation

/// The schema `Script`.
#[repr(C)]
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

crate::runtime::model!(Script "Script" 15 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        division: ::std::boxed::Box<crate::Division> = "division" 0 with_division,
        version_id: ::std::string::String = "versionId" 0 with_version_id,
        created_date: crate::runtime::DateTime = "createdDate" 0 with_created_date,
        modified_date: crate::runtime::DateTime = "modifiedDate" 0 with_modified_date,
        published_date: crate::runtime::DateTime = "publishedDate" 0 with_published_date,
        version_date: crate::runtime::DateTime = "versionDate" 0 with_version_date,
        start_page_id: ::std::string::String = "startPageId" 0 with_start_page_id,
        start_page_name: ::std::string::String = "startPageName" 0 with_start_page_name,
        features: ::serde_json::Value = "features" 0 with_features,
        variables: ::serde_json::Value = "variables" 0 with_variables,
        custom_actions: ::serde_json::Value = "customActions" 0 with_custom_actions,
        pages: ::std::vec::Vec<crate::Page> = "pages" 0 with_pages,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
