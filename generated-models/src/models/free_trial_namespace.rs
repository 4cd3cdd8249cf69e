// @generated from the schema "FreeTrialNamespace"; changes made here are lost at the next generation

use crate::FreeTrialLimit;
use crate::runtime::Extra;

/// The schema `FreeTrialNamespace`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FreeTrialNamespace {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `friendlyName`: `string`.
    #[doc(alias = "friendlyName")]
    pub friendly_name: Option<String>,
    /// `limits`: `array of FreeTrialLimit`.
    pub limits: Option<Vec<FreeTrialLimit>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FreeTrialNamespace "FreeTrialNamespace" 3 {
    (
        name: String = "name" with_name,
        friendly_name: String = "friendlyName" with_friendly_name,
        limits: Vec<FreeTrialLimit> = "limits" with_limits,
    )
});
