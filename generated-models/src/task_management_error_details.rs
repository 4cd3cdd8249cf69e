// @generated from the schema "TaskManagementErrorDetails"; changes made here are lost at the next generation

/// The schema `TaskManagementErrorDetails`.
pub struct TaskManagementErrorDetails {
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TaskManagementErrorDetails {
    const EMPTY: Self = Self {
        code: ::std::option::Option::None,
        message: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TaskManagementErrorDetails = &<TaskManagementErrorDetails as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TaskManagementErrorDetails",
        empty: E,
        extra: &E.extra,
        properties: &[("code", "code", 0), ("message", "message", 0)],
        fields: &[&E.code, &E.message],
    }
};

crate::runtime::model!(TaskManagementErrorDetails);

crate::runtime::setters!(TaskManagementErrorDetails {
    with_code: code: ::std::string::String,
    with_message: message: ::std::string::String,
});
