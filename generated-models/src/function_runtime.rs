// @generated from the schema "FunctionRuntime"; changes made here are lost at the next generation

/// The schema `FunctionRuntime`.
#[repr(C)]
pub struct FunctionRuntime {
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `dateEndOfLife`: `string (date)`, read-only.
    #[doc(alias = "dateEndOfLife")]
    pub date_end_of_life: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FunctionRuntime "FunctionRuntime" 4 {
    (
        name: ::std::string::String = "name" 2 with_name,
        description: ::std::string::String = "description" 2 with_description,
        status: crate::runtime::Open<Status> = "status" 2 with_status,
        date_end_of_life: crate::runtime::Date = "dateEndOfLife" 2 with_date_end_of_life,
    )
});

/// The property `status` of `FunctionRuntime`. Known values: `Available`, `Deprecated`, `Unavailable`.
#[non_exhaustive]
pub enum Status {
    Available,
    Deprecated,
    Unavailable,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Available, "Available"),
        (Self::Deprecated, "Deprecated"),
        (Self::Unavailable, "Unavailable"),
    ];
}
