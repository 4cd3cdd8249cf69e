// @generated from the schema "WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType"; changes made here are lost at the next generation

/// The schema `WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType`.
#[repr(C)]
pub struct WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `secondaryId`: `string`.
    #[doc(alias = "secondaryId")]
    pub secondary_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType "WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        secondary_id: ::std::string::String = "secondaryId" 0 with_secondary_id,
    )
});
