// @generated from the schema "RoleDivision"; changes made here are lost at the next generation

/// The schema `RoleDivision`.
pub struct RoleDivision {
    /// `roleId`: `string`, required.
    #[doc(alias = "roleId")]
    pub role_id: ::std::option::Option<::std::string::String>,
    /// `divisionId`: `string`, required.
    #[doc(alias = "divisionId")]
    pub division_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RoleDivision {
    const EMPTY: Self = Self {
        role_id: ::std::option::Option::None,
        division_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RoleDivision = &<RoleDivision as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RoleDivision",
        empty: E,
        extra: &E.extra,
        properties: &[("roleId", "role_id", 1), ("divisionId", "division_id", 1)],
        fields: &[&E.role_id, &E.division_id],
    }
};

crate::runtime::model!(RoleDivision);

crate::runtime::setters!(RoleDivision {
    with_role_id: role_id: ::std::string::String,
    with_division_id: division_id: ::std::string::String,
});
