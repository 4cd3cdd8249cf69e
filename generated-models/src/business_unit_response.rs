// @generated from the schema "BusinessUnitResponse"; changes made here are lost at the next generation

/// The schema `BusinessUnitResponse`.
#[repr(C)]
pub struct BusinessUnitResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `settings`: `BusinessUnitSettingsResponse`.
    pub settings: ::std::option::Option<
        ::std::boxed::Box<crate::BusinessUnitSettingsResponse>,
    >,
    /// `division`: `DivisionReference`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::DivisionReference>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BusinessUnitResponse "BusinessUnitResponse" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        settings: ::std::boxed::Box<crate::BusinessUnitSettingsResponse> = "settings" 0 with_settings,
        division: ::std::boxed::Box<crate::DivisionReference> = "division" 0 with_division,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
