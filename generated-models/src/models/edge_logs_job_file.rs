// @generated from the schema "EdgeLogsJobFile"; changes made here are lost at the next generation

use crate::Division;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `EdgeLogsJobFile`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeLogsJobFile {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `division`: `Division`.
    pub division: Option<Box<Division>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `modifiedBy`: `string`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<String>,
    /// `createdBy`: `string`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<String>,
    /// `state`: one of `active`, `inactive` and `deleted`, read-only.
    pub state: Option<Open<State>>,
    /// `modifiedByApp`: `string`, read-only.
    #[doc(alias = "modifiedByApp")]
    pub modified_by_app: Option<String>,
    /// `createdByApp`: `string`, read-only.
    #[doc(alias = "createdByApp")]
    pub created_by_app: Option<String>,
    /// `timeCreated`: `string (date-time)`.
    #[doc(alias = "timeCreated")]
    pub time_created: Option<DateTime>,
    /// `timeModified`: `string (date-time)`.
    #[doc(alias = "timeModified")]
    pub time_modified: Option<DateTime>,
    /// `sizeBytes`: `number (double)`.
    #[doc(alias = "sizeBytes")]
    pub size_bytes: Option<f64>,
    /// `uploadStatus`: one of `UPLOADING`, `NOT_UPLOADED`, `UPLOADED` and `ERROR_ON_UPLOAD`.
    #[doc(alias = "uploadStatus")]
    pub upload_status: Option<Open<UploadStatus>>,
    /// `edgePath`: `string (uri)`.
    #[doc(alias = "edgePath")]
    pub edge_path: Option<String>,
    /// `downloadId`: `string`.
    #[doc(alias = "downloadId")]
    pub download_id: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeLogsJobFile "EdgeLogsJobFile" 19 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        division: Box<Division> = "division" with_division,
        description: String = "description" with_description,
        version: i32 = "version" with_version,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        modified_by: String = "modifiedBy" with_modified_by read_only,
        created_by: String = "createdBy" with_created_by read_only,
        state: Open<State> = "state" with_state read_only,
        modified_by_app: String = "modifiedByApp" with_modified_by_app read_only,
        created_by_app: String = "createdByApp" with_created_by_app read_only,
        time_created: DateTime = "timeCreated" with_time_created,
        time_modified: DateTime = "timeModified" with_time_modified,
        size_bytes: f64 = "sizeBytes" with_size_bytes,
        upload_status: Open<UploadStatus> = "uploadStatus" with_upload_status,
    )
    (
        edge_path: String = "edgePath" with_edge_path,
        download_id: String = "downloadId" with_download_id,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `EdgeLogsJobFile`. Known values: `active`, `inactive`, `deleted`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

crate::runtime::values!(State {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});

/// The property `uploadStatus` of `EdgeLogsJobFile`. Known values: `UPLOADING`, `NOT_UPLOADED`, `UPLOADED`, `ERROR_ON_UPLOAD`.
#[repr(u16)]
#[non_exhaustive]
pub enum UploadStatus {
    Uploading,
    NotUploaded,
    Uploaded,
    ErrorOnUpload,
}

crate::runtime::values!(UploadStatus {
    Uploading = "UPLOADING",
    NotUploaded = "NOT_UPLOADED",
    Uploaded = "UPLOADED",
    ErrorOnUpload = "ERROR_ON_UPLOAD",
});
