// @generated from the schema "EmailAddress"; changes made here are lost at the next generation

/// The schema `EmailAddress`.
pub struct EmailAddress {
    /// `email`: `string`.
    pub email: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EmailAddress {
    const EMPTY: Self = Self {
        email: ::std::option::Option::None,
        name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EmailAddress = &<EmailAddress as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EmailAddress",
        empty: E,
        extra: &E.extra,
        properties: &[("email", "email", 0), ("name", "name", 0)],
        fields: &[&E.email, &E.name],
    }
};

crate::runtime::model!(EmailAddress);

crate::runtime::setters!(EmailAddress {
    with_email: email: ::std::string::String,
    with_name: name: ::std::string::String,
});
