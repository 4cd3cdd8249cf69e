// @generated from the schema "RegisterArchitectExportJobResponse"; changes made here are lost at the next generation

/// The schema `RegisterArchitectExportJobResponse`.
#[repr(C)]
pub struct RegisterArchitectExportJobResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `totalFlows`: `integer (int32)`.
    #[doc(alias = "totalFlows")]
    pub total_flows: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RegisterArchitectExportJobResponse "RegisterArchitectExportJobResponse" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        total_flows: i32 = "totalFlows" 0 with_total_flows,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `RegisterArchitectExportJobResponse`. Known values: `Registered`, `Started`, `Success`, `Failure`.
#[non_exhaustive]
pub enum Status {
    Registered,
    Started,
    Success,
    Failure,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Registered, "Registered"),
        (Self::Started, "Started"),
        (Self::Success, "Success"),
        (Self::Failure, "Failure"),
    ];
}
