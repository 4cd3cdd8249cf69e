// @generated from the schema "CreateBusinessUnitRequest"; changes made here are lost at the next generation

/// The schema `CreateBusinessUnitRequest`.
#[repr(C)]
pub struct CreateBusinessUnitRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `divisionId`: `string`, required.
    #[doc(alias = "divisionId")]
    pub division_id: ::std::option::Option<::std::string::String>,
    /// `settings`: `CreateBusinessUnitSettingsRequest`, required.
    pub settings: ::std::option::Option<
        ::std::boxed::Box<crate::CreateBusinessUnitSettingsRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateBusinessUnitRequest "CreateBusinessUnitRequest" 3 {
    (
        name: ::std::string::String = "name" 1 with_name,
        division_id: ::std::string::String = "divisionId" 1 with_division_id,
        settings: ::std::boxed::Box<crate::CreateBusinessUnitSettingsRequest> = "settings" 1 with_settings,
    )
});
