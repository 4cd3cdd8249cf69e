// @generated from the schema "MessengerHomeScreen"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `MessengerHomeScreen`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessengerHomeScreen {
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `logoUrl`: `string`.
    #[doc(alias = "logoUrl")]
    pub logo_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MessengerHomeScreen "MessengerHomeScreen" 2 {
    (
        enabled: bool = "enabled" with_enabled,
        logo_url: String = "logoUrl" with_logo_url,
    )
});
