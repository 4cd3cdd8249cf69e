// @generated from the schema "NTPSettings"; changes made here are lost at the next generation

/// The schema `NTPSettings`.
#[repr(C)]
pub struct NTPSettings {
    /// `servers`: `array of string`.
    pub servers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NTPSettings "NTPSettings" 1 {
    (
        servers: ::std::vec::Vec<::std::string::String> = "servers" 0 with_servers,
    )
});
