// @generated from the schema "WorkitemSchema"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WorkitemSchema`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemSchema {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `version`: `integer (int32)`, required.
    pub version: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemSchema "WorkitemSchema" 4 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        version: i32 = "version" with_version required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
