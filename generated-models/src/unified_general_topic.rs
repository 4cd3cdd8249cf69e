// @generated from the schema "UnifiedGeneralTopic"; changes made here are lost at the next generation

/// The schema `UnifiedGeneralTopic`.
#[repr(C)]
pub struct UnifiedGeneralTopic {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UnifiedGeneralTopic "UnifiedGeneralTopic" 2 {
    (
        name: ::std::string::String = "name" 0 with_name,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
    )
});

/// The property `status` of `UnifiedGeneralTopic`. Known values: `Deprecated`, `Outdated`, `Modified`, `UpToDate`, `ToBeCreated`, `CreatedByUser`.
#[non_exhaustive]
pub enum Status {
    Deprecated,
    Outdated,
    Modified,
    UpToDate,
    ToBeCreated,
    CreatedByUser,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Deprecated, "Deprecated"),
        (Self::Outdated, "Outdated"),
        (Self::Modified, "Modified"),
        (Self::UpToDate, "UpToDate"),
        (Self::ToBeCreated, "ToBeCreated"),
        (Self::CreatedByUser, "CreatedByUser"),
    ];
}
