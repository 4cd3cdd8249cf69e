// @generated from the schema "ChangeMyPasswordRequest"; changes made here are lost at the next generation

/// The schema `ChangeMyPasswordRequest`.
pub struct ChangeMyPasswordRequest {
    /// `newPassword`: `string`, required.
    #[doc(alias = "newPassword")]
    pub new_password: ::std::option::Option<::std::string::String>,
    /// `oldPassword`: `string`, required.
    #[doc(alias = "oldPassword")]
    pub old_password: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ChangeMyPasswordRequest {
    const EMPTY: Self = Self {
        new_password: ::std::option::Option::None,
        old_password: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ChangeMyPasswordRequest = &<ChangeMyPasswordRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ChangeMyPasswordRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("newPassword", "new_password", 1),
            ("oldPassword", "old_password", 1),
        ],
        fields: &[&E.new_password, &E.old_password],
    }
};

crate::runtime::model!(ChangeMyPasswordRequest);

crate::runtime::setters!(ChangeMyPasswordRequest {
    with_new_password: new_password: ::std::string::String,
    with_old_password: old_password: ::std::string::String,
});
