// @generated from the schema "WorkPlanReference"; changes made here are lost at the next generation

/// The schema `WorkPlanReference`.
#[repr(C)]
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

crate::runtime::model!(WorkPlanReference "WorkPlanReference" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        management_unit: ::std::boxed::Box<crate::ManagementUnitReference> = "managementUnit" 0 with_management_unit,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
