// @generated from the schema "LearningModuleJobResponse"; changes made here are lost at the next generation

/// The schema `LearningModuleJobResponse`.
#[repr(C)]
pub struct LearningModuleJobResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningModuleJobResponse "LearningModuleJobResponse" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `LearningModuleJobResponse`. Known values: `Accepted`, `Running`, `Completed`, `Failed`.
#[non_exhaustive]
pub enum Status {
    Accepted,
    Running,
    Completed,
    Failed,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Accepted, "Accepted"),
        (Self::Running, "Running"),
        (Self::Completed, "Completed"),
        (Self::Failed, "Failed"),
    ];
}
