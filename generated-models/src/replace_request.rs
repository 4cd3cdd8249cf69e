// @generated from the schema "ReplaceRequest"; changes made here are lost at the next generation

/// The schema `ReplaceRequest`.
pub struct ReplaceRequest {
    /// `changeNumber`: `integer (int32)`.
    #[doc(alias = "changeNumber")]
    pub change_number: ::std::option::Option<i32>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `authToken`: `string`.
    #[doc(alias = "authToken")]
    pub auth_token: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ReplaceRequest {
    const EMPTY: Self = Self {
        change_number: ::std::option::Option::None,
        name: ::std::option::Option::None,
        auth_token: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ReplaceRequest = &<ReplaceRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ReplaceRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("changeNumber", "change_number", 0),
            ("name", "name", 0),
            ("authToken", "auth_token", 0),
        ],
        fields: &[&E.change_number, &E.name, &E.auth_token],
    }
};

crate::runtime::model!(ReplaceRequest);

crate::runtime::setters!(ReplaceRequest {
    with_change_number: change_number: i32,
    with_name: name: ::std::string::String,
    with_auth_token: auth_token: ::std::string::String,
});
