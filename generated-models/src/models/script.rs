// @generated from the schema "Script"; changes made here are lost at the next generation

use crate::{Division, Page};
use crate::runtime::{DateTime, Extra};

/// The schema `Script`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Script {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `division`: `Division`.
    pub division: Option<Box<Division>>,
    /// `versionId`: `string`.
    #[doc(alias = "versionId")]
    pub version_id: Option<String>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// `publishedDate`: `string (date-time)`.
    #[doc(alias = "publishedDate")]
    pub published_date: Option<DateTime>,
    /// `versionDate`: `string (date-time)`.
    #[doc(alias = "versionDate")]
    pub version_date: Option<DateTime>,
    /// `startPageId`: `string`.
    #[doc(alias = "startPageId")]
    pub start_page_id: Option<String>,
    /// `startPageName`: `string`.
    #[doc(alias = "startPageName")]
    pub start_page_name: Option<String>,
    /// `features`: `object`.
    pub features: Option<serde_json::Value>,
    /// `variables`: `object`.
    pub variables: Option<serde_json::Value>,
    /// `customActions`: `object`.
    #[doc(alias = "customActions")]
    pub custom_actions: Option<serde_json::Value>,
    /// `pages`: `array of Page`.
    pub pages: Option<Vec<Page>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Script "Script" 15 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        division: Box<Division> = "division" with_division,
        version_id: String = "versionId" with_version_id,
        created_date: DateTime = "createdDate" with_created_date,
        modified_date: DateTime = "modifiedDate" with_modified_date,
        published_date: DateTime = "publishedDate" with_published_date,
        version_date: DateTime = "versionDate" with_version_date,
        start_page_id: String = "startPageId" with_start_page_id,
        start_page_name: String = "startPageName" with_start_page_name,
        features: serde_json::Value = "features" with_features,
        variables: serde_json::Value = "variables" with_variables,
        custom_actions: serde_json::Value = "customActions" with_custom_actions,
        pages: Vec<Page> = "pages" with_pages,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
