// @generated from the schema "BulkOrganizationsRequest"; changes made here are lost at the next generation

/// The schema `BulkOrganizationsRequest`.
#[repr(C)]
pub struct BulkOrganizationsRequest {
    /// `entities`: `array of ExternalOrganization`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ExternalOrganization>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkOrganizationsRequest "BulkOrganizationsRequest" 1 {
    (
        entities: ::std::vec::Vec<crate::ExternalOrganization> = "entities" 0 with_entities,
    )
});
