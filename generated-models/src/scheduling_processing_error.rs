// @generated from the schema "SchedulingProcessingError"; changes made here are lost at the next generation

/// The schema `SchedulingProcessingError`.
pub struct SchedulingProcessingError {
    /// `internalErrorCode`: `string`, read-only.
    #[doc(alias = "internalErrorCode")]
    pub internal_error_code: ::std::option::Option<
        crate::runtime::Open<InternalErrorCode>,
    >,
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SchedulingProcessingError {
    const EMPTY: Self = Self {
        internal_error_code: ::std::option::Option::None,
        description: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SchedulingProcessingError = &<SchedulingProcessingError as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SchedulingProcessingError",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("internalErrorCode", "internal_error_code", 2),
            ("description", "description", 2),
        ],
        fields: &[&E.internal_error_code, &E.description],
    }
};

crate::runtime::model!(SchedulingProcessingError);

crate::runtime::setters!(SchedulingProcessingError {
    with_internal_error_code: internal_error_code: crate::runtime::Open<InternalErrorCode>,
    with_description: description: ::std::string::String,
});

/// The property `internalErrorCode` of `SchedulingProcessingError`. Known values: `BadJson`, `NotFound`, `Fail`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InternalErrorCode {
    BadJson,
    NotFound,
    Fail,
}

impl crate::runtime::Enum for InternalErrorCode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::BadJson, "BadJson"),
        (Self::NotFound, "NotFound"),
        (Self::Fail, "Fail"),
    ];
}
