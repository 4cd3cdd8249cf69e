// @generated from the schema "BuTimeOffLimitResponse"; changes made here are lost at the next generation

/// The schema `BuTimeOffLimitResponse`.
pub struct BuTimeOffLimitResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `staffingGroup`: `StaffingGroupReference`.
    #[doc(alias = "staffingGroup")]
    pub staffing_group: ::std::option::Option<
        ::std::boxed::Box<crate::StaffingGroupReference>,
    >,
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

impl crate::runtime::Model for BuTimeOffLimitResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        staffing_group: ::std::option::Option::None,
        management_unit: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuTimeOffLimitResponse = &<BuTimeOffLimitResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuTimeOffLimitResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("staffingGroup", "staffing_group", 0),
            ("managementUnit", "management_unit", 0),
            ("metadata", "metadata", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.staffing_group, &E.management_unit, &E.metadata, &E.self_uri],
    }
};

crate::runtime::model!(BuTimeOffLimitResponse);

crate::runtime::setters!(BuTimeOffLimitResponse {
    with_id: id: ::std::string::String,
    with_staffing_group: staffing_group: ::std::boxed::Box<crate::StaffingGroupReference>,
    with_management_unit: management_unit: ::std::boxed::Box<crate::ManagementUnitReference>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    with_self_uri: self_uri: ::std::string::String,
});
