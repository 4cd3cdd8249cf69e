// @generated from the schema "HrisTimeOffTypeResponse"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `HrisTimeOffTypeResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HrisTimeOffTypeResponse {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `secondaryId`: `string`.
    #[doc(alias = "secondaryId")]
    pub secondary_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HrisTimeOffTypeResponse "HrisTimeOffTypeResponse" 3 {
    (
        id: String = "id" with_id required,
        name: String = "name" with_name required,
        secondary_id: String = "secondaryId" with_secondary_id,
    )
});
