// @generated from the schema "HrisTimeOffType"; changes made here are lost at the next generation

/// The schema `HrisTimeOffType`.
#[repr(C)]
pub struct HrisTimeOffType {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `hrisIntegrationId`: `string`, required.
    #[doc(alias = "hrisIntegrationId")]
    pub hris_integration_id: ::std::option::Option<::std::string::String>,
    /// `secondaryId`: `string`.
    #[doc(alias = "secondaryId")]
    pub secondary_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(HrisTimeOffType "HrisTimeOffType" 4 {
    (
        id: ::std::string::String = "id" 1 with_id,
        name: ::std::string::String = "name" 1 with_name,
        hris_integration_id: ::std::string::String = "hrisIntegrationId" 1 with_hris_integration_id,
        secondary_id: ::std::string::String = "secondaryId" 0 with_secondary_id,
    )
});
