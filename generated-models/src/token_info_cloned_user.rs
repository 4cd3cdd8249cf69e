// @generated from the schema "TokenInfoClonedUser"; changes made here are lost at the next generation

/// The schema `TokenInfoClonedUser`.
pub struct TokenInfoClonedUser {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `organization`: `Entity`, read-only.
    pub organization: ::std::option::Option<::std::boxed::Box<crate::Entity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TokenInfoClonedUser {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        organization: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TokenInfoClonedUser = &<TokenInfoClonedUser as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TokenInfoClonedUser",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 2), ("organization", "organization", 2)],
        fields: &[&E.id, &E.organization],
    }
};

crate::runtime::model!(TokenInfoClonedUser);

crate::runtime::setters!(TokenInfoClonedUser {
    with_id: id: ::std::string::String,
    with_organization: organization: ::std::boxed::Box<crate::Entity>,
});
