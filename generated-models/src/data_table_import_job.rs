// @generated from the schema "DataTableImportJob"; changes made here are lost at the next generation

/// The schema `DataTableImportJob`.
pub struct DataTableImportJob {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `owner`: `AddressableEntityRef`.
    pub owner: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `status`: `string`, required.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateCompleted`: `string (date-time)`.
    #[doc(alias = "dateCompleted")]
    pub date_completed: ::std::option::Option<crate::runtime::DateTime>,
    /// `uploadURI`: `string`.
    #[doc(alias = "uploadURI")]
    pub upload_uri: ::std::option::Option<::std::string::String>,
    /// `importMode`: `string`.
    #[doc(alias = "importMode")]
    pub import_mode: ::std::option::Option<crate::runtime::Open<ImportMode>>,
    /// `errorInformation`: `ErrorBody`.
    #[doc(alias = "errorInformation")]
    pub error_information: ::std::option::Option<::std::boxed::Box<crate::ErrorBody>>,
    /// `countRecordsUpdated`: `integer (int32)`.
    #[doc(alias = "countRecordsUpdated")]
    pub count_records_updated: ::std::option::Option<i32>,
    /// `countRecordsDeleted`: `integer (int32)`.
    #[doc(alias = "countRecordsDeleted")]
    pub count_records_deleted: ::std::option::Option<i32>,
    /// `countRecordsFailed`: `integer (int32)`.
    #[doc(alias = "countRecordsFailed")]
    pub count_records_failed: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DataTableImportJob {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        owner: ::std::option::Option::None,
        status: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_completed: ::std::option::Option::None,
        upload_uri: ::std::option::Option::None,
        import_mode: ::std::option::Option::None,
        error_information: ::std::option::Option::None,
        count_records_updated: ::std::option::Option::None,
        count_records_deleted: ::std::option::Option::None,
        count_records_failed: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DataTableImportJob = &<DataTableImportJob as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DataTableImportJob",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("owner", "owner", 0),
            ("status", "status", 1),
            ("dateCreated", "date_created", 0),
            ("dateCompleted", "date_completed", 0),
            ("uploadURI", "upload_uri", 0),
            ("importMode", "import_mode", 0),
            ("errorInformation", "error_information", 0),
            ("countRecordsUpdated", "count_records_updated", 0),
            ("countRecordsDeleted", "count_records_deleted", 0),
            ("countRecordsFailed", "count_records_failed", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.owner,
            &E.status,
            &E.date_created,
            &E.date_completed,
            &E.upload_uri,
            &E.import_mode,
            &E.error_information,
            &E.count_records_updated,
            &E.count_records_deleted,
            &E.count_records_failed,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(DataTableImportJob);

crate::runtime::setters!(DataTableImportJob {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_owner: owner: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_status: status: crate::runtime::Open<Status>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_completed: date_completed: crate::runtime::DateTime,
    with_upload_uri: upload_uri: ::std::string::String,
    with_import_mode: import_mode: crate::runtime::Open<ImportMode>,
    with_error_information: error_information: ::std::boxed::Box<crate::ErrorBody>,
    with_count_records_updated: count_records_updated: i32,
    with_count_records_deleted: count_records_deleted: i32,
    with_count_records_failed: count_records_failed: i32,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `DataTableImportJob`. Known values: `WaitingForUpload`, `Processing`, `Failed`, `Succeeded`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    WaitingForUpload,
    Processing,
    Failed,
    Succeeded,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::WaitingForUpload, "WaitingForUpload"),
        (Self::Processing, "Processing"),
        (Self::Failed, "Failed"),
        (Self::Succeeded, "Succeeded"),
    ];
}

/// The property `importMode` of `DataTableImportJob`. Known values: `ReplaceAll`, `Append`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ImportMode {
    ReplaceAll,
    Append,
}

impl crate::runtime::Enum for ImportMode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ReplaceAll, "ReplaceAll"),
        (Self::Append, "Append"),
    ];
}
