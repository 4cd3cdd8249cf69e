// @generated from the schema "EdgeLogsJobFile"; changes made here are lost at the next generation

/// The schema `EdgeLogsJobFile`.
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

impl crate::runtime::Model for EdgeLogsJobFile {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        division: ::std::option::Option::None,
        description: ::std::option::Option::None,
        version: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        state: ::std::option::Option::None,
        modified_by_app: ::std::option::Option::None,
        created_by_app: ::std::option::Option::None,
        time_created: ::std::option::Option::None,
        time_modified: ::std::option::Option::None,
        size_bytes: ::std::option::Option::None,
        upload_status: ::std::option::Option::None,
        edge_path: ::std::option::Option::None,
        download_id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EdgeLogsJobFile = &<EdgeLogsJobFile as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EdgeLogsJobFile",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("division", "division", 0),
            ("description", "description", 0),
            ("version", "version", 0),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("modifiedBy", "modified_by", 2),
            ("createdBy", "created_by", 2),
            ("state", "state", 2),
            ("modifiedByApp", "modified_by_app", 2),
            ("createdByApp", "created_by_app", 2),
            ("timeCreated", "time_created", 0),
            ("timeModified", "time_modified", 0),
            ("sizeBytes", "size_bytes", 0),
            ("uploadStatus", "upload_status", 0),
            ("edgePath", "edge_path", 0),
            ("downloadId", "download_id", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.division,
            &E.description,
            &E.version,
            &E.date_created,
            &E.date_modified,
            &E.modified_by,
            &E.created_by,
            &E.state,
            &E.modified_by_app,
            &E.created_by_app,
            &E.time_created,
            &E.time_modified,
            &E.size_bytes,
            &E.upload_status,
            &E.edge_path,
            &E.download_id,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(EdgeLogsJobFile);

crate::runtime::setters!(EdgeLogsJobFile {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::Division>,
    with_description: description: ::std::string::String,
    with_version: version: i32,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_modified_by: modified_by: ::std::string::String,
    with_created_by: created_by: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_modified_by_app: modified_by_app: ::std::string::String,
    with_created_by_app: created_by_app: ::std::string::String,
    with_time_created: time_created: crate::runtime::DateTime,
    with_time_modified: time_modified: crate::runtime::DateTime,
    with_size_bytes: size_bytes: f64,
    with_upload_status: upload_status: crate::runtime::Open<UploadStatus>,
    with_edge_path: edge_path: ::std::string::String,
    with_download_id: download_id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `EdgeLogsJobFile`. Known values: `active`, `inactive`, `deleted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Inactive, "inactive"),
        (Self::Deleted, "deleted"),
    ];
}

/// The property `uploadStatus` of `EdgeLogsJobFile`. Known values: `UPLOADING`, `NOT_UPLOADED`, `UPLOADED`, `ERROR_ON_UPLOAD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UploadStatus {
    Uploading,
    NotUploaded,
    Uploaded,
    ErrorOnUpload,
}

impl crate::runtime::Enum for UploadStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Uploading, "UPLOADING"),
        (Self::NotUploaded, "NOT_UPLOADED"),
        (Self::Uploaded, "UPLOADED"),
        (Self::ErrorOnUpload, "ERROR_ON_UPLOAD"),
    ];
}
