// @generated from the schema "AssignmentError"; changes made here are lost at the next generation

/// The schema `AssignmentError`.
pub struct AssignmentError {
    /// `user`: `UserReference`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AssignmentError {
    const EMPTY: Self = Self {
        user: ::std::option::Option::None,
        message: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AssignmentError = &<AssignmentError as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AssignmentError",
        empty: E,
        extra: &E.extra,
        properties: &[("user", "user", 0), ("message", "message", 0)],
        fields: &[&E.user, &E.message],
    }
};

crate::runtime::model!(AssignmentError);

crate::runtime::setters!(AssignmentError {
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_message: message: ::std::string::String,
});
