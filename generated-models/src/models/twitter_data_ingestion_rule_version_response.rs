// @generated from the schema "TwitterDataIngestionRuleVersionResponse"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `TwitterDataIngestionRuleVersionResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TwitterDataIngestionRuleVersionResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `status`: one of `Active`, `Deleted`, `Error`, `Paused` and 2 more.
    pub status: Option<Open<Status>>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `platform`: `string`, read-only.
    pub platform: Option<String>,
    /// `searchTerms`: `string`.
    #[doc(alias = "searchTerms")]
    pub search_terms: Option<String>,
    /// `countries`: `array of string`.
    pub countries: Option<Vec<String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TwitterDataIngestionRuleVersionResponse "TwitterDataIngestionRuleVersionResponse" 11 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        description: String = "description" with_description,
        status: Open<Status> = "status" with_status,
        version: i32 = "version" with_version,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        platform: String = "platform" with_platform read_only,
        search_terms: String = "searchTerms" with_search_terms,
        countries: Vec<String> = "countries" with_countries,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `TwitterDataIngestionRuleVersionResponse`. Known values: `Active`, `Deleted`, `Error`, `Paused`, `Pending`, `SystemPaused`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Active,
    Deleted,
    Error,
    Paused,
    Pending,
    SystemPaused,
}

crate::runtime::values!(Status {
    Active = "Active",
    Deleted = "Deleted",
    Error = "Error",
    Paused = "Paused",
    Pending = "Pending",
    SystemPaused = "SystemPaused",
});
