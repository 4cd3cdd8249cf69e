// @generated from the schema "BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization"; changes made here are lost at the next generation

/// The schema `BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization`.
#[repr(C)]
pub struct BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `success`: `boolean`.
    pub success: ::std::option::Option<bool>,
    /// `entity`: `ExternalOrganization`.
    pub entity: ::std::option::Option<::std::boxed::Box<crate::ExternalOrganization>>,
    /// `error`: `BulkEntityErrorExternalOrganization`.
    pub error: ::std::option::Option<
        ::std::boxed::Box<crate::BulkEntityErrorExternalOrganization>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization "BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        success: bool = "success" 0 with_success,
        entity: ::std::boxed::Box<crate::ExternalOrganization> = "entity" 0 with_entity,
        error: ::std::boxed::Box<crate::BulkEntityErrorExternalOrganization> = "error" 0 with_error,
    )
});
