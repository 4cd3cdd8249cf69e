// @generated from the schema "DataTableImportJob"; changes made here are lost at the next generation

/// The schema `DataTableImportJob`.
#[repr(C)]
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

crate::runtime::model!(DataTableImportJob "DataTableImportJob" 13 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        owner: ::std::boxed::Box<crate::AddressableEntityRef> = "owner" 0 with_owner,
        status: crate::runtime::Open<Status> = "status" 1 with_status,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_completed: crate::runtime::DateTime = "dateCompleted" 0 with_date_completed,
        upload_uri: ::std::string::String = "uploadURI" 0 with_upload_uri,
        import_mode: crate::runtime::Open<ImportMode> = "importMode" 0 with_import_mode,
        error_information: ::std::boxed::Box<crate::ErrorBody> = "errorInformation" 0 with_error_information,
        count_records_updated: i32 = "countRecordsUpdated" 0 with_count_records_updated,
        count_records_deleted: i32 = "countRecordsDeleted" 0 with_count_records_deleted,
        count_records_failed: i32 = "countRecordsFailed" 0 with_count_records_failed,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `DataTableImportJob`. Known values: `WaitingForUpload`, `Processing`, `Failed`, `Succeeded`.
#[non_exhaustive]
pub enum Status {
    WaitingForUpload,
    Processing,
    Failed,
    Succeeded,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::WaitingForUpload, "WaitingForUpload"),
        (Self::Processing, "Processing"),
        (Self::Failed, "Failed"),
        (Self::Succeeded, "Succeeded"),
    ];
}

/// The property `importMode` of `DataTableImportJob`. Known values: `ReplaceAll`, `Append`.
#[non_exhaustive]
pub enum ImportMode {
    ReplaceAll,
    Append,
}

crate::runtime::known!(ImportMode);

impl crate::runtime::Enum for ImportMode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ReplaceAll, "ReplaceAll"),
        (Self::Append, "Append"),
    ];
}
