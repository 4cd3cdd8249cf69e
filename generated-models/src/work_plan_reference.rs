// @generated from the schema "WorkPlanReference"; changes made here are lost at the next generation

/// The schema `WorkPlanReference`.
pub struct WorkPlanReference {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `managementUnit`: `ManagementUnitReference`.
    #[doc(alias = "managementUnit")]
    pub management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::ManagementUnitReference>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkPlanReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        management_unit: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkPlanReference = &<WorkPlanReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkPlanReference",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("managementUnit", "management_unit", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.management_unit, &E.self_uri],
    }
};

crate::runtime::model!(WorkPlanReference);

crate::runtime::setters!(WorkPlanReference {
    with_id: id: ::std::string::String,
    with_management_unit: management_unit: ::std::boxed::Box<crate::ManagementUnitReference>,
    with_self_uri: self_uri: ::std::string::String,
});
