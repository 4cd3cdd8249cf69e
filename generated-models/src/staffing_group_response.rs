// @generated from the schema "StaffingGroupResponse"; changes made here are lost at the next generation

/// The schema `StaffingGroupResponse`.
pub struct StaffingGroupResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `users`: `array of UserReference`.
    pub users: ::std::option::Option<::std::vec::Vec<crate::UserReference>>,
    /// `managementUnit`: `ManagementUnitReference`.
    #[doc(alias = "managementUnit")]
    pub management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::ManagementUnitReference>,
    >,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for StaffingGroupResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        users: ::std::option::Option::None,
        management_unit: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &StaffingGroupResponse = &<StaffingGroupResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "StaffingGroupResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("users", "users", 0),
            ("managementUnit", "management_unit", 0),
            ("metadata", "metadata", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.users, &E.management_unit, &E.metadata, &E.self_uri],
    }
};

crate::runtime::model!(StaffingGroupResponse);

crate::runtime::setters!(StaffingGroupResponse {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_users: users: ::std::vec::Vec<crate::UserReference>,
    with_management_unit: management_unit: ::std::boxed::Box<crate::ManagementUnitReference>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    with_self_uri: self_uri: ::std::string::String,
});
