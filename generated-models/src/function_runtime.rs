// @generated from the schema "FunctionRuntime"; changes made here are lost at the next generation

/// The schema `FunctionRuntime`.
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

impl crate::runtime::Model for FunctionRuntime {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        status: ::std::option::Option::None,
        date_end_of_life: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FunctionRuntime = &<FunctionRuntime as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FunctionRuntime",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 2),
            ("description", "description", 2),
            ("status", "status", 2),
            ("dateEndOfLife", "date_end_of_life", 2),
        ],
        fields: &[&E.name, &E.description, &E.status, &E.date_end_of_life],
    }
};

crate::runtime::model!(FunctionRuntime);

crate::runtime::setters!(FunctionRuntime {
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_date_end_of_life: date_end_of_life: crate::runtime::Date,
});

/// The property `status` of `FunctionRuntime`. Known values: `Available`, `Deprecated`, `Unavailable`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Available,
    Deprecated,
    Unavailable,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Available, "Available"),
        (Self::Deprecated, "Deprecated"),
        (Self::Unavailable, "Unavailable"),
    ];
}
