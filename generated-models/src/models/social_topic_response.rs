// @generated from the schema "SocialTopicResponse"; changes made here are lost at the next generation

use crate::DataIngestionRulesMetadata;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `SocialTopicResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SocialTopicResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: Option<String>,
    /// `status`: one of `Active`, `Pending` and `Deleted`.
    pub status: Option<Open<Status>>,
    /// `dataIngestionRulesMetadata`: `array of DataIngestionRulesMetadata`.
    #[doc(alias = "dataIngestionRulesMetadata")]
    pub data_ingestion_rules_metadata: Option<Vec<DataIngestionRulesMetadata>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SocialTopicResponse "SocialTopicResponse" 9 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        description: String = "description" with_description,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        division_id: String = "divisionId" with_division_id,
        status: Open<Status> = "status" with_status,
        data_ingestion_rules_metadata: Vec<DataIngestionRulesMetadata> = "dataIngestionRulesMetadata" with_data_ingestion_rules_metadata,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `SocialTopicResponse`. Known values: `Active`, `Pending`, `Deleted`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Active,
    Pending,
    Deleted,
}

crate::runtime::values!(Status {
    Active = "Active",
    Pending = "Pending",
    Deleted = "Deleted",
});
