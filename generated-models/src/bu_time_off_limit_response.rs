// @generated from the schema "BuTimeOffLimitResponse"; changes made here are lost at the next generation

/// The schema `BuTimeOffLimitResponse`.
#[repr(C)]
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

crate::runtime::model!(BuTimeOffLimitResponse "BuTimeOffLimitResponse" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        staffing_group: ::std::boxed::Box<crate::StaffingGroupReference> = "staffingGroup" 0 with_staffing_group,
        management_unit: ::std::boxed::Box<crate::ManagementUnitReference> = "managementUnit" 0 with_management_unit,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 1 with_metadata,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
