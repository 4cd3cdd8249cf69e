// @generated from the schema "HistoricalImportDeleteJobResponse"; changes made here are lost at the next generation

/// The schema `HistoricalImportDeleteJobResponse`.
#[repr(C)]
pub struct HistoricalImportDeleteJobResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(HistoricalImportDeleteJobResponse "HistoricalImportDeleteJobResponse" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        status: crate::runtime::Open<Status> = "status" 2 with_status,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `HistoricalImportDeleteJobResponse`. Known values: `InProgress`, `Success`, `Failed`.
#[non_exhaustive]
pub enum Status {
    InProgress,
    Success,
    Failed,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InProgress, "InProgress"),
        (Self::Success, "Success"),
        (Self::Failed, "Failed"),
    ];
}
