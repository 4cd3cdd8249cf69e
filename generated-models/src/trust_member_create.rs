// @generated from the schema "TrustMemberCreate"; changes made here are lost at the next generation

/// The schema `TrustMemberCreate`.
pub struct TrustMemberCreate {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `roleIds`: `array of string`.
    #[doc(alias = "roleIds")]
    pub role_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `roleDivisions`: `RoleDivisionGrants`.
    #[doc(alias = "roleDivisions")]
    pub role_divisions: ::std::option::Option<
        ::std::boxed::Box<crate::RoleDivisionGrants>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TrustMemberCreate {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        role_ids: ::std::option::Option::None,
        role_divisions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrustMemberCreate = &<TrustMemberCreate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrustMemberCreate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("roleIds", "role_ids", 0),
            ("roleDivisions", "role_divisions", 0),
        ],
        fields: &[&E.id, &E.role_ids, &E.role_divisions],
    }
};

crate::runtime::model!(TrustMemberCreate);

crate::runtime::setters!(TrustMemberCreate {
    with_id: id: ::std::string::String,
    with_role_ids: role_ids: ::std::vec::Vec<::std::string::String>,
    with_role_divisions: role_divisions: ::std::boxed::Box<crate::RoleDivisionGrants>,
});
