// @generated from the schema "ChangePasswordRequest"; changes made here are lost at the next generation

/// The schema `ChangePasswordRequest`.
pub struct ChangePasswordRequest {
    /// `newPassword`: `string`, required.
    #[doc(alias = "newPassword")]
    pub new_password: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ChangePasswordRequest {
    const EMPTY: Self = Self {
        new_password: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ChangePasswordRequest = &<ChangePasswordRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ChangePasswordRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("newPassword", "new_password", 1)],
        fields: &[&E.new_password],
    }
};

crate::runtime::model!(ChangePasswordRequest);

crate::runtime::setters!(ChangePasswordRequest {
    with_new_password: new_password: ::std::string::String,
});
