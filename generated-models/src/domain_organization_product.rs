// @generated from the schema "DomainOrganizationProduct"; changes made here are lost at the next generation

/// The schema `DomainOrganizationProduct`.
#[repr(C)]
pub struct DomainOrganizationProduct {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DomainOrganizationProduct "DomainOrganizationProduct" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
