// @generated from the schema "UpdateBusinessUnitRequest"; changes made here are lost at the next generation

/// The schema `UpdateBusinessUnitRequest`.
#[repr(C)]
pub struct UpdateBusinessUnitRequest {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: ::std::option::Option<::std::string::String>,
    /// `settings`: `UpdateBusinessUnitSettingsRequest`.
    pub settings: ::std::option::Option<
        ::std::boxed::Box<crate::UpdateBusinessUnitSettingsRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateBusinessUnitRequest "UpdateBusinessUnitRequest" 3 {
    (
        name: ::std::string::String = "name" 0 with_name,
        division_id: ::std::string::String = "divisionId" 0 with_division_id,
        settings: ::std::boxed::Box<crate::UpdateBusinessUnitSettingsRequest> = "settings" 0 with_settings,
    )
});
