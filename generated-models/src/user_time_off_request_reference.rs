// @generated from the schema "UserTimeOffRequestReference"; changes made here are lost at the next generation

/// The schema `UserTimeOffRequestReference`.
pub struct UserTimeOffRequestReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `user`: `UserReference`, required.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserTimeOffRequestReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        user: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserTimeOffRequestReference = &<UserTimeOffRequestReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserTimeOffRequestReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("user", "user", 1), ("selfUri", "self_uri", 2)],
        fields: &[&E.id, &E.user, &E.self_uri],
    }
};

crate::runtime::model!(UserTimeOffRequestReference);

crate::runtime::setters!(UserTimeOffRequestReference {
    with_id: id: ::std::string::String,
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_self_uri: self_uri: ::std::string::String,
});
