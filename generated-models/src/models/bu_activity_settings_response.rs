// @generated from the schema "BuActivitySettingsResponse"; changes made here are lost at the next generation

use crate::ActivityCodeReference;
use crate::runtime::Extra;

/// The schema `BuActivitySettingsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuActivitySettingsResponse {
    /// `defaultActivityCode`: `ActivityCodeReference`.
    #[doc(alias = "defaultActivityCode")]
    pub default_activity_code: Option<Box<ActivityCodeReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuActivitySettingsResponse "BuActivitySettingsResponse" 1 {
    (
        default_activity_code: Box<ActivityCodeReference> = "defaultActivityCode" with_default_activity_code,
    )
});
