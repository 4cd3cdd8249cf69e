// @generated from the schema "ExternalContactsOrganizationChangedTopicDivision"; changes made here are lost at the next generation

/// The schema `ExternalContactsOrganizationChangedTopicDivision`.
#[repr(C)]
pub struct ExternalContactsOrganizationChangedTopicDivision {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsOrganizationChangedTopicDivision "ExternalContactsOrganizationChangedTopicDivision" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
