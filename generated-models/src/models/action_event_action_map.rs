// @generated from the schema "ActionEventActionMap"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ActionEventActionMap`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActionEventActionMap {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `version`: `integer (int32)`, required.
    pub version: Option<i32>,
    /// `displayName`: `string`, required.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActionEventActionMap "ActionEventActionMap" 4 {
    (
        id: String = "id" with_id required,
        self_uri: String = "selfUri" with_self_uri,
        version: i32 = "version" with_version required,
        display_name: String = "displayName" with_display_name required,
    )
});
