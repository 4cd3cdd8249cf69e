// @generated from the schema "FacebookDataIngestionRuleVersionResponse"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `FacebookDataIngestionRuleVersionResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FacebookDataIngestionRuleVersionResponse {
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
    /// `integrationId`: `string`.
    #[doc(alias = "integrationId")]
    pub integration_id: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FacebookDataIngestionRuleVersionResponse "FacebookDataIngestionRuleVersionResponse" 10 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        description: String = "description" with_description,
        status: Open<Status> = "status" with_status,
        version: i32 = "version" with_version,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        platform: String = "platform" with_platform read_only,
        integration_id: String = "integrationId" with_integration_id,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `FacebookDataIngestionRuleVersionResponse`. Known values: `Active`, `Deleted`, `Error`, `Paused`, `Pending`, `SystemPaused`.
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
