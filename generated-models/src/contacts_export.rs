// @generated from the schema "ContactsExport"; changes made here are lost at the next generation

/// The schema `ContactsExport`.
#[repr(C)]
pub struct ContactsExport {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `divisionIds`: `array of string`.
    #[doc(alias = "divisionIds")]
    pub division_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `queryConditions`: `ContactsExportQueryConditions`.
    #[doc(alias = "queryConditions")]
    pub query_conditions: ::std::option::Option<
        ::std::boxed::Box<crate::ContactsExportQueryConditions>,
    >,
    /// `createdBy`: `DomainEntityRef`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `downloadUrl`: `string`, read-only.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContactsExport "ContactsExport" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        division_ids: ::std::vec::Vec<::std::string::String> = "divisionIds" 0 with_division_ids,
        query_conditions: ::std::boxed::Box<crate::ContactsExportQueryConditions> = "queryConditions" 0 with_query_conditions,
        created_by: ::std::boxed::Box<crate::DomainEntityRef> = "createdBy" 2 with_created_by,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        status: crate::runtime::Open<Status> = "status" 2 with_status,
        download_url: ::std::string::String = "downloadUrl" 2 with_download_url,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `ContactsExport`. Known values: `RUNNING`, `SUCCEEDED`, `FAILED`.
#[non_exhaustive]
pub enum Status {
    Running,
    Succeeded,
    Failed,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Running, "RUNNING"),
        (Self::Succeeded, "SUCCEEDED"),
        (Self::Failed, "FAILED"),
    ];
}
