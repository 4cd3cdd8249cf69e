// @generated from the schema "DataTableExportJob"; changes made here are lost at the next generation

/// The schema `DataTableExportJob`.
#[repr(C)]
pub struct DataTableExportJob {
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
    /// `downloadURI`: `string`.
    #[doc(alias = "downloadURI")]
    pub download_uri: ::std::option::Option<::std::string::String>,
    /// `errorInformation`: `ErrorBody`.
    #[doc(alias = "errorInformation")]
    pub error_information: ::std::option::Option<::std::boxed::Box<crate::ErrorBody>>,
    /// `countRecordsProcessed`: `integer (int32)`.
    #[doc(alias = "countRecordsProcessed")]
    pub count_records_processed: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DataTableExportJob "DataTableExportJob" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        owner: ::std::boxed::Box<crate::AddressableEntityRef> = "owner" 0 with_owner,
        status: crate::runtime::Open<Status> = "status" 1 with_status,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_completed: crate::runtime::DateTime = "dateCompleted" 0 with_date_completed,
        download_uri: ::std::string::String = "downloadURI" 0 with_download_uri,
        error_information: ::std::boxed::Box<crate::ErrorBody> = "errorInformation" 0 with_error_information,
        count_records_processed: i32 = "countRecordsProcessed" 0 with_count_records_processed,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `DataTableExportJob`. Known values: `Processing`, `Failed`, `Succeeded`.
#[non_exhaustive]
pub enum Status {
    Processing,
    Failed,
    Succeeded,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Failed, "Failed"),
        (Self::Succeeded, "Succeeded"),
    ];
}
