// @generated from the schema "AgentManagementUnitReference"; changes made here are lost at the next generation

/// The schema `AgentManagementUnitReference`.
pub struct AgentManagementUnitReference {
    /// `user`: `UserReference`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `managementUnit`: `ManagementUnitReference`.
    #[doc(alias = "managementUnit")]
    pub management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::ManagementUnitReference>,
    >,
    /// `businessUnit`: `BusinessUnitReference`.
    #[doc(alias = "businessUnit")]
    pub business_unit: ::std::option::Option<
        ::std::boxed::Box<crate::BusinessUnitReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentManagementUnitReference {
    const EMPTY: Self = Self {
        user: ::std::option::Option::None,
        management_unit: ::std::option::Option::None,
        business_unit: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentManagementUnitReference = &<AgentManagementUnitReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentManagementUnitReference",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("user", "user", 0),
            ("managementUnit", "management_unit", 0),
            ("businessUnit", "business_unit", 0),
        ],
        fields: &[&E.user, &E.management_unit, &E.business_unit],
    }
};

crate::runtime::model!(AgentManagementUnitReference);

crate::runtime::setters!(AgentManagementUnitReference {
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_management_unit: management_unit: ::std::boxed::Box<crate::ManagementUnitReference>,
    with_business_unit: business_unit: ::std::boxed::Box<crate::BusinessUnitReference>,
});
