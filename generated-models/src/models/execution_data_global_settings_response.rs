// @generated from the schema "ExecutionDataGlobalSettingsResponse"; changes made here are lost at the next generation

use crate::{DomainEntityRef, UserReference};
use crate::runtime::{DateTime, Extra};

/// The schema `ExecutionDataGlobalSettingsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExecutionDataGlobalSettingsResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `modifiedBy`: `UserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<UserReference>>,
    /// `modifiedByClient`: `DomainEntityRef`.
    #[doc(alias = "modifiedByClient")]
    pub modified_by_client: Option<Box<DomainEntityRef>>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExecutionDataGlobalSettingsResponse "ExecutionDataGlobalSettingsResponse" 7 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        enabled: bool = "enabled" with_enabled,
        modified_by: Box<UserReference> = "modifiedBy" with_modified_by,
        modified_by_client: Box<DomainEntityRef> = "modifiedByClient" with_modified_by_client,
        date_modified: DateTime = "dateModified" with_date_modified,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
