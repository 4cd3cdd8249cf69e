// @generated from the schema "DataTableExportJob"; changes made here are lost at the next generation

/// The schema `DataTableExportJob`.
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

impl crate::runtime::Model for DataTableExportJob {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        owner: ::std::option::Option::None,
        status: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_completed: ::std::option::Option::None,
        download_uri: ::std::option::Option::None,
        error_information: ::std::option::Option::None,
        count_records_processed: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DataTableExportJob = &<DataTableExportJob as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DataTableExportJob",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("owner", "owner", 0),
            ("status", "status", 1),
            ("dateCreated", "date_created", 0),
            ("dateCompleted", "date_completed", 0),
            ("downloadURI", "download_uri", 0),
            ("errorInformation", "error_information", 0),
            ("countRecordsProcessed", "count_records_processed", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.owner,
            &E.status,
            &E.date_created,
            &E.date_completed,
            &E.download_uri,
            &E.error_information,
            &E.count_records_processed,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(DataTableExportJob);

crate::runtime::setters!(DataTableExportJob {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_owner: owner: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_status: status: crate::runtime::Open<Status>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_completed: date_completed: crate::runtime::DateTime,
    with_download_uri: download_uri: ::std::string::String,
    with_error_information: error_information: ::std::boxed::Box<crate::ErrorBody>,
    with_count_records_processed: count_records_processed: i32,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `DataTableExportJob`. Known values: `Processing`, `Failed`, `Succeeded`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Processing,
    Failed,
    Succeeded,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Failed, "Failed"),
        (Self::Succeeded, "Succeeded"),
    ];
}
