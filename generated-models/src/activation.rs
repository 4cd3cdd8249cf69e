// @generated from the schema "Activation"; changes made here are lost at the next generation

/// The schema `Activation`.
#[repr(C)]
pub struct Activation {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `delayInSeconds`: `integer (int32)`.
    #[doc(alias = "delayInSeconds")]
    pub delay_in_seconds: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Activation "Activation" 2 {
    (
        r#type: ::std::string::String = "type" 1 with_type,
        delay_in_seconds: i32 = "delayInSeconds" 0 with_delay_in_seconds,
    )
});
