// @generated from the schema "MessengerStyles"; changes made here are lost at the next generation

/// The schema `MessengerStyles`.
#[repr(C)]
pub struct MessengerStyles {
    /// `primaryColor`: `string`.
    #[doc(alias = "primaryColor")]
    pub primary_color: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MessengerStyles "MessengerStyles" 1 {
    (
        primary_color: ::std::string::String = "primaryColor" 0 with_primary_color,
    )
});
