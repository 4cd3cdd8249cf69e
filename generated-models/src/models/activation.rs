// @generated from the schema "Activation"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Activation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Activation {
    /// `type`: `string`, required.
    pub r#type: Option<String>,
    /// `delayInSeconds`: `integer (int32)`.
    #[doc(alias = "delayInSeconds")]
    pub delay_in_seconds: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Activation "Activation" 2 {
    (
        r#type: String = "type" with_type required,
        delay_in_seconds: i32 = "delayInSeconds" with_delay_in_seconds,
    )
});
