// @generated from the schema "RoleDivisionPair"; changes made here are lost at the next generation

/// The schema `RoleDivisionPair`.
pub struct RoleDivisionPair {
    /// `roleId`: `string`, required.
    #[doc(alias = "roleId")]
    pub role_id: ::std::option::Option<::std::string::String>,
    /// `divisionId`: `string`, required.
    #[doc(alias = "divisionId")]
    pub division_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RoleDivisionPair {
    const EMPTY: Self = Self {
        role_id: ::std::option::Option::None,
        division_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RoleDivisionPair = &<RoleDivisionPair as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RoleDivisionPair",
        empty: E,
        extra: &E.extra,
        properties: &[("roleId", "role_id", 1), ("divisionId", "division_id", 1)],
        fields: &[&E.role_id, &E.division_id],
    }
};

crate::runtime::model!(RoleDivisionPair);

crate::runtime::setters!(RoleDivisionPair {
    with_role_id: role_id: ::std::string::String,
    with_division_id: division_id: ::std::string::String,
});
