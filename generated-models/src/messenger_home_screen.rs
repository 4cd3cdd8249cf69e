// @generated from the schema "MessengerHomeScreen"; changes made here are lost at the next generation

/// The schema `MessengerHomeScreen`.
#[repr(C)]
pub struct MessengerHomeScreen {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `logoUrl`: `string`.
    #[doc(alias = "logoUrl")]
    pub logo_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MessengerHomeScreen "MessengerHomeScreen" 2 {
    (
        enabled: bool = "enabled" 0 with_enabled,
        logo_url: ::std::string::String = "logoUrl" 0 with_logo_url,
    )
});
