// @generated from the schema "WorkitemQueryJobError"; changes made here are lost at the next generation

/// The schema `WorkitemQueryJobError`.
pub struct WorkitemQueryJobError {
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemQueryJobError {
    const EMPTY: Self = Self {
        code: ::std::option::Option::None,
        message: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemQueryJobError = &<WorkitemQueryJobError as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemQueryJobError",
        empty: E,
        extra: &E.extra,
        properties: &[("code", "code", 0), ("message", "message", 0)],
        fields: &[&E.code, &E.message],
    }
};

crate::runtime::model!(WorkitemQueryJobError);

crate::runtime::setters!(WorkitemQueryJobError {
    with_code: code: ::std::string::String,
    with_message: message: ::std::string::String,
});
