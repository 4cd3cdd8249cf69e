// @generated from the schema "EdgeLogsJobFile"; changes made here are lost at the next generation

/// The schema `EdgeLogsJobFile`.
#[repr(C)]
pub struct EdgeLogsJobFile {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `Division`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::Division>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `string`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::string::String>,
    /// `createdBy`: `string`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// `state`: `string`, read-only.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `modifiedByApp`: `string`, read-only.
    #[doc(alias = "modifiedByApp")]
    pub modified_by_app: ::std::option::Option<::std::string::String>,
    /// `createdByApp`: `string`, read-only.
    #[doc(alias = "createdByApp")]
    pub created_by_app: ::std::option::Option<::std::string::String>,
    /// `timeCreated`: `string (date-time)`.
    #[doc(alias = "timeCreated")]
    pub time_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `timeModified`: `string (date-time)`.
    #[doc(alias = "timeModified")]
    pub time_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `sizeBytes`: `number (double)`.
    #[doc(alias = "sizeBytes")]
    pub size_bytes: ::std::option::Option<f64>,
    /// `uploadStatus`: `string`.
    #[doc(alias = "uploadStatus")]
    pub upload_status: ::std::option::Option<crate::runtime::Open<UploadStatus>>,
    /// `edgePath`: `string (uri)`.
    #[doc(alias = "edgePath")]
    pub edge_path: ::std::option::Option<::std::string::String>,
    /// `downloadId`: `string`.
    #[doc(alias = "downloadId")]
    pub download_id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EdgeLogsJobFile "EdgeLogsJobFile" 19 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        division: ::std::boxed::Box<crate::Division> = "division" 0 with_division,
        description: ::std::string::String = "description" 0 with_description,
        version: i32 = "version" 0 with_version,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        modified_by: ::std::string::String = "modifiedBy" 2 with_modified_by,
        created_by: ::std::string::String = "createdBy" 2 with_created_by,
        state: crate::runtime::Open<State> = "state" 2 with_state,
        modified_by_app: ::std::string::String = "modifiedByApp" 2 with_modified_by_app,
        created_by_app: ::std::string::String = "createdByApp" 2 with_created_by_app,
        time_created: crate::runtime::DateTime = "timeCreated" 0 with_time_created,
        time_modified: crate::runtime::DateTime = "timeModified" 0 with_time_modified,
        size_bytes: f64 = "sizeBytes" 0 with_size_bytes,
        upload_status: crate::runtime::Open<UploadStatus> = "uploadStatus" 0 with_upload_status,
    )
    (
        edge_path: ::std::string::String = "edgePath" 0 with_edge_path,
        download_id: ::std::string::String = "downloadId" 0 with_download_id,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `EdgeLogsJobFile`. Known values: `active`, `inactive`, `deleted`.
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Inactive, "inactive"),
        (Self::Deleted, "deleted"),
    ];
}

/// The property `uploadStatus` of `EdgeLogsJobFile`. Known values: `UPLOADING`, `NOT_UPLOADED`, `UPLOADED`, `ERROR_ON_UPLOAD`.
#[non_exhaustive]
pub enum UploadStatus {
    Uploading,
    NotUploaded,
    Uploaded,
    ErrorOnUpload,
}

crate::runtime::known!(UploadStatus);

impl crate::runtime::Enum for UploadStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Uploading, "UPLOADING"),
        (Self::NotUploaded, "NOT_UPLOADED"),
        (Self::Uploaded, "UPLOADED"),
        (Self::ErrorOnUpload, "ERROR_ON_UPLOAD"),
    ];
}
