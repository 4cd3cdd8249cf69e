// @generated from the schema "SourceBaseResponse"; changes made here are lost at the next generation

use crate::{KnowledgeIntegrationReference, SourceLastSync};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `SourceBaseResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SourceBaseResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `type`: one of `Salesforce` and `ServiceNow`.
    pub r#type: Option<Open<Type>>,
    /// `integration`: `KnowledgeIntegrationReference`.
    pub integration: Option<Box<KnowledgeIntegrationReference>>,
    /// `schedulePeriod`: `integer (int32)`.
    #[doc(alias = "schedulePeriod")]
    pub schedule_period: Option<i32>,
    /// `lastSync`: `SourceLastSync`.
    #[doc(alias = "lastSync")]
    pub last_sync: Option<Box<SourceLastSync>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SourceBaseResponse "SourceBaseResponse" 9 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        r#type: Open<Type> = "type" with_type,
        integration: Box<KnowledgeIntegrationReference> = "integration" with_integration,
        schedule_period: i32 = "schedulePeriod" with_schedule_period,
        last_sync: Box<SourceLastSync> = "lastSync" with_last_sync,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `type` of `SourceBaseResponse`. Known values: `Salesforce`, `ServiceNow`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Salesforce,
    ServiceNow,
}

crate::runtime::values!(Type {
    Salesforce = "Salesforce",
    ServiceNow = "ServiceNow",
});
