// @generated from the schema "ContactsExport"; changes made here are lost at the next generation

use crate::{ContactsExportQueryConditions, DomainEntityRef};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ContactsExport`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactsExport {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `divisionIds`: `array of string`.
    #[doc(alias = "divisionIds")]
    pub division_ids: Option<Vec<String>>,
    /// `queryConditions`: `ContactsExportQueryConditions`.
    #[doc(alias = "queryConditions")]
    pub query_conditions: Option<Box<ContactsExportQueryConditions>>,
    /// `createdBy`: `DomainEntityRef`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<DomainEntityRef>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `status`: one of `RUNNING`, `SUCCEEDED` and `FAILED`, read-only.
    pub status: Option<Open<Status>>,
    /// `downloadUrl`: `string`, read-only.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactsExport "ContactsExport" 8 {
    (
        id: String = "id" with_id read_only,
        division_ids: Vec<String> = "divisionIds" with_division_ids,
        query_conditions: Box<ContactsExportQueryConditions> = "queryConditions" with_query_conditions,
        created_by: Box<DomainEntityRef> = "createdBy" with_created_by read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        status: Open<Status> = "status" with_status read_only,
        download_url: String = "downloadUrl" with_download_url read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `ContactsExport`. Known values: `RUNNING`, `SUCCEEDED`, `FAILED`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Running,
    Succeeded,
    Failed,
}

crate::runtime::values!(Status {
    Running = "RUNNING",
    Succeeded = "SUCCEEDED",
    Failed = "FAILED",
});
