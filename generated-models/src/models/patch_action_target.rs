// @generated from the schema "PatchActionTarget"; changes made here are lost at the next generation

use crate::ServiceLevel;
use crate::runtime::Extra;

/// The schema `PatchActionTarget`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PatchActionTarget {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `serviceLevel`: `ServiceLevel`.
    #[doc(alias = "serviceLevel")]
    pub service_level: Option<Box<ServiceLevel>>,
    /// `shortAbandonThreshold`: `integer (int32)`.
    #[doc(alias = "shortAbandonThreshold")]
    pub short_abandon_threshold: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PatchActionTarget "PatchActionTarget" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        service_level: Box<ServiceLevel> = "serviceLevel" with_service_level,
        short_abandon_threshold: i32 = "shortAbandonThreshold" with_short_abandon_threshold,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
