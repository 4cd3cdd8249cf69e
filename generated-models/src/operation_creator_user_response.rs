// @generated from the schema "OperationCreatorUserResponse"; changes made here are lost at the next generation

/// The schema `OperationCreatorUserResponse`.
pub struct OperationCreatorUserResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OperationCreatorUserResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OperationCreatorUserResponse = &<OperationCreatorUserResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OperationCreatorUserResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 2), ("type", "type", 0), ("selfUri", "self_uri", 2)],
        fields: &[&E.id, &E.r#type, &E.self_uri],
    }
};

crate::runtime::model!(OperationCreatorUserResponse);

crate::runtime::setters!(OperationCreatorUserResponse {
    with_id: id: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `type` of `OperationCreatorUserResponse`. Known values: `User`, `OAuthClient`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    User,
    OAuthClient,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "User"),
        (Self::OAuthClient, "OAuthClient"),
    ];
}
